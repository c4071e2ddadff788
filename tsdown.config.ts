import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig} from 'tsdown';

/** What a reading of a report depends on: a change in any of these files makes another engine. */
const ENGINE = ['src/language', 'src/report', 'src/mention', 'src/claim', 'weights'];
/** What a record depends on beside its readings. */
const FOLD = [...ENGINE, 'src/record'];

function versionOf(folders: string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    for (const path of files.map(({parentPath, name}) => join(parentPath, name)).sort())
      hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

export default defineConfig({
  entry: {cli: 'src/door/cli/index.ts', index: 'src/index.ts'},
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  outExtensions: () => ({js: '.js'}),
  clean: true,
  // the scripts of the pages are sent as they stand
  copy: [{from: 'src/door/web/client/*.js', to: 'dist/client'}],
  dts: false,
  sourcemap: true,
  define: {
    RAPPORTEUR_ENGINE: JSON.stringify(versionOf(ENGINE)),
    RAPPORTEUR_FOLD: JSON.stringify(versionOf(FOLD)),
  },
});
