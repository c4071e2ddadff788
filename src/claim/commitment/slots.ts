/** Feature numbers are below this power of two. Training and reading share it: changing it asks for new weights. */
export const SLOTS = 1 << 18;
/** The web's weights are fewer: features that differ in the highest bit share one. */
export const WEB_SLOTS = SLOTS >> 1;

/** Hashed features in groups, for linear weights. */
export class SlotList {
  readonly slots: number[] = [];
  /** Where each group ends. */
  readonly ends: number[] = [];
  #template = 0;

  /** Adds the feature of the next template. */
  add(a: string, b = '', c = ''): void {
    this.into(this.#template++, a, b, c);
  }

  /** Adds a feature of a template of which there may be none or several, numbered from 100. */
  into(template: number, a: string, b = '', c = ''): void {
    let x = Math.imul(hash(a) ^ Math.imul(template + 1, 0x2545f491), 0x9e3779b1);
    x = Math.imul(x ^ (x >>> 15) ^ Math.imul(b === '' ? 0 : hash(b), 0x1b873593), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13) ^ Math.imul(c === '' ? 0 : hash(c), 0xcc9e2d51), 0x9e3779b1);
    this.slots.push((x ^ (x >>> 15)) & (SLOTS - 1));
  }

  close(): void {
    this.ends.push(this.slots.length);
  }
}

function hash(text: string): number {
  let x = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) x = Math.imul(x ^ text.charCodeAt(at), 0x01000193);
  return x;
}
