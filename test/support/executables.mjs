import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether this file can be run. */
export function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first program on the PATH that has one of these names. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(executable);
}
