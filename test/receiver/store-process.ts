// A process of its own that keeps requests in a SQLite file: `node … FILE NAME COUNT SLOTS SEATS`. It tells each that was kept on a line.
import { openSqliteStore } from '../../src/receiver/store/sqlite.js';
import { slotRequest } from './store-requests.js';

const [file = '', name = '', count, slots, seats] = process.argv.slice(2);
const store = await openSqliteStore(file, { survivesPower: false });
process.stdout.write('ready\n');
process.stdin.once('data', () => {
  void (async () => {
    for (let number = 0; number < Number(count); number++) {
      const request = slotRequest(`${name}${number}`, number % Number(slots));
      const outcome = await store.keep(request, Number(seats), Date.now()).catch((error: unknown) => String(error));
      process.stdout.write(`${outcome} ${request.id}\n`);
    }
    process.exit();
  })();
});
