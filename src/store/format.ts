import {existsSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {syncDirectory, writeDurably} from './durable.ts';
import {StoreError} from './failure.ts';

/** The version of what lies in a record's directory; a directory of a newer one is left alone. */
export const FORMAT = 1;

/** Whether a record lies there; throws where it is one that this version cannot read. */
export function holdsRecord(directory: string): boolean {
  if (statSync(directory, {throwIfNoEntry: false})?.isDirectory() === false) {
    throw new StoreError(`${directory} is no directory: name another with --record`);
  }
  const path = join(directory, 'format');
  if (!existsSync(path)) return false;
  const written = readFileSync(path, 'utf8').trim();
  const version = Number(written);
  if (version === FORMAT) return true;
  throw new StoreError(
    version > FORMAT
      ? `${directory} was made by a newer version of Rapporteur (format ${version}, this one reads ${FORMAT}): update Rapporteur`
      : `${directory} says that its format is ${JSON.stringify(written.slice(0, 20))}: put its file "format" back from a copy`,
  );
}

/** Makes the directory if need be, but claims none that holds other things. */
export function prepare(directory: string): void {
  const made = mkdirSync(directory, {recursive: true});
  if (made !== undefined) syncDirectory(dirname(made));
  if (holdsRecord(directory)) return;
  const others = readdirSync(directory).filter((name) => !/^(?:lock|format)\b/.test(name));
  if (others.length > 0) {
    throw new StoreError(
      `${directory} holds other files (${others[0]}) and no record: name a new or empty directory with --record`,
    );
  }
}

/** Says that a record lies there. */
export function markRecord(directory: string): void {
  if (!holdsRecord(directory)) writeDurably(join(directory, 'format'), `${FORMAT}\n`);
}
