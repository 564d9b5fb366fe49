import { Failure } from '../failure.js';

/** A package that the owner has installed beside this one; fails with a `Failure` that says how when it is not there. */
export async function importOwn<Module>(name: 'pg' | 'nodemailer'): Promise<Module> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') throw new Failure('no-package', { name });
    throw error;
  }
}
