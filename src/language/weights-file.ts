import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The path of a file of weights in the package of the program. Throws one line where the program stands in none. */
export function weightsFile(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`weights/${name}: no package.json above the program`);
    folder = above;
  }
  return join(folder, 'weights', name);
}
