import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';

/**
 * The bytes of a file of weights in the package of the program, which keeps them compressed (Brotli, RFC 7932). Throws
 * one line where the program stands in no package or the file is missing.
 */
export function readWeights(name: string): Uint8Array {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`weights/${name}: no package.json above the program`);
    folder = above;
  }
  const file = join(folder, 'weights', name);
  if (!existsSync(file)) throw new Error(`${file} is missing: the program reads nothing without it`);
  return brotliDecompressSync(readFileSync(file));
}
