import {writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

/** Writes a file of weights into the package, as the program reads it; gives its length in bytes. */
export function keep(name: string, bytes: Uint8Array): number {
  const packed = brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_LGWIN]: 24},
  });
  writeFileSync(new URL(`../weights/${name}`, import.meta.url), packed);
  return packed.length;
}
