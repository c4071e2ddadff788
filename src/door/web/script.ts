import {readdirSync, readFileSync} from 'node:fs';

/** Where the scripts lie: beside this file, and beside the built program. */
const FOLDER = new URL('./client/', import.meta.url);

/** The scripts of the pages by file name, as they are sent. The pages do without them. */
export const SCRIPTS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
);
