#!/usr/bin/env bash
# After `close()` a database of libsql for Node says that it is not open, and refuses a new statement. A statement that was prepared before goes on reading and
# writing all the same, and what it writes is in the file.
# Who closes a store at the end of a process, and hands its statements around, learns nothing of work that comes too late.
# Therefore our store forgets its statements when it closes (src/receiver/store/sqlite.ts).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel error libsql@0.5.29

cat > ask.mjs <<'JS'
import Database from 'libsql';

const attempt = (work) => {
  try {
    return work();
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
const database = new Database('calls.sqlite');
database.exec('CREATE TABLE calls (name TEXT)');
const insert = database.prepare('INSERT INTO calls VALUES (?)');
const count = database.prepare('SELECT count(*) AS calls FROM calls');
database.close();

const seen = {
  open: database.open,
  'a new statement': attempt(() => String(database.prepare('SELECT 1').get()['1'])),
  'an old one that writes': attempt(() => insert.run('Anna').changes),
  'an old one that reads': attempt(() => count.get().calls),
  'in the file': new Database('calls.sqlite').prepare('SELECT count(*) AS calls FROM calls').get().calls,
};
console.log(seen);
const described = [false, 'refused: The database connection is not open', 1, 1, 1];
const isAsDescribed = Object.values(seen).join() === described.join();
console.log(isAsDescribed ? 'as described' : 'CHANGED');
process.exit(isAsDescribed ? 0 : 1);
JS
node ask.mjs
