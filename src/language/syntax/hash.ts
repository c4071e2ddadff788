/** Mixing functions of the feature tables. Training and reading share them: changing one asks for new weights. */

const P1 = 0x9e3779b1 | 0;
const P2 = 0x85ebca6b | 0;
const P3 = 0x2545f491 | 0;
const P4 = 0x1b873593 | 0;

/** Hash of a feature of template `seed` with one value. */
export function one(seed: number, a: number): number {
  let x = Math.imul(a ^ Math.imul(seed, P3), P1);
  x = Math.imul(x ^ (x >>> 15), P2);
  return x ^ (x >>> 13);
}

/** Hash of a feature with two values; their order counts. */
export function two(seed: number, a: number, b: number): number {
  return one(seed, Math.imul(a, P4) + Math.imul(b ^ (b >>> 11), P2));
}

/** Hash of a feature with three values. */
export function three(seed: number, a: number, b: number, c: number): number {
  return one(seed, Math.imul(Math.imul(a, P4) + b, P3) + Math.imul(c ^ (c >>> 11), P2));
}

/** Hash of a feature with four values. */
export function four(seed: number, a: number, b: number, c: number, d: number): number {
  return one(seed, Math.imul(Math.imul(Math.imul(a, P4) + b, P3) + c, P1) + Math.imul(d ^ (d >>> 11), P2));
}

/** Hash of the code units `from` to `to - 1`, digits levelled to 0. */
export function letters(form: string, from: number, to: number): number {
  let x = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) {
    const code = form.charCodeAt(at);
    x = Math.imul(x ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return x ^ (x >>> 15);
}
