import {KIND, type Traits} from './traits.ts';
import {CAPACITY, type Words} from './words.ts';

/** The three actions of the arc-hybrid system (Kuhlmann et al. 2011). */
export const SHIFT = 0;
/** The top of the stack becomes a dependent of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;

/** State of the parser: stack, next word, and the arcs so far. The root stands behind the last word. */
export class ArcState {
  readonly stack = new Int32Array(CAPACITY + 2);
  depth = 0;
  next = 0;
  words!: Words;
  readonly leftmost = new Int32Array(CAPACITY + 1);
  readonly rightmost = new Int32Array(CAPACITY + 1);
  /** Kinds of the dependents on either side, as bits. */
  readonly leftKinds = new Int32Array(CAPACITY + 1);
  readonly rightKinds = new Int32Array(CAPACITY + 1);

  /** Commas, conjunctions and verbs before each word. */
  readonly #commas = new Int32Array(CAPACITY + 2);
  readonly #ands = new Int32Array(CAPACITY + 2);
  readonly #verbs = new Int32Array(CAPACITY + 2);

  start(words: Words, traits: Traits): void {
    const {count} = words;
    this.words = words;
    this.depth = 0;
    this.next = 0;
    this.leftmost.fill(-1, 0, count + 1);
    this.rightmost.fill(-1, 0, count + 1);
    this.leftKinds.fill(0, 0, count + 1);
    this.rightKinds.fill(0, 0, count + 1);
    words.head.fill(-1, 0, count);
    for (let at = 0; at < count; at++) {
      const tag = words.tag[at] as number;
      const kind = traits.kinds[tag] as number;
      words.coarse[at] = traits.coarse[tag] as number;
      this.#commas[at + 1] = (this.#commas[at] as number) + (kind & (KIND.comma | KIND.punct) ? 1 : 0);
      this.#ands[at + 1] = (this.#ands[at] as number) + (kind & KIND.cc ? 1 : 0);
      this.#verbs[at + 1] = (this.#verbs[at] as number) + (kind & (KIND.verb | KIND.aux) ? 1 : 0);
    }
  }

  /** What stands between two words: punctuation (0, 1, more), a conjunction, a verb. */
  between(left: number, right: number): number {
    const commas = (this.#commas[right] as number) - (this.#commas[left + 1] as number);
    const ands = this.#ands[right] === this.#ands[left + 1] ? 0 : 3;
    const verbs = this.#verbs[right] === this.#verbs[left + 1] ? 0 : 6;
    return Math.min(commas, 2) + ands + verbs;
  }

  /** Verbs from a word on: 0, 1, more. */
  ahead(from: number): number {
    const {count} = this.words;
    return from >= count ? 0 : Math.min(2, (this.#verbs[count] as number) - (this.#verbs[from] as number));
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.words.count;
  }

  /** The only action that is left, -1 where there is a choice. */
  get forced(): number {
    if (this.depth === 0) return SHIFT;
    if (this.next < this.words.count) return -1;
    return this.depth > 1 ? RIGHT : LEFT;
  }

  apply(action: number, traits: Traits): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const dependent = this.stack[--this.depth] as number;
    const kind = traits.kinds[this.words.tag[dependent] as number] as number;
    if (action === LEFT) {
      const head = this.next;
      this.words.head[dependent] = head === this.words.count ? -1 : head;
      this.leftmost[head] = dependent;
      this.leftKinds[head] = (this.leftKinds[head] as number) | kind;
    } else {
      const head = this.stack[this.depth - 1] as number;
      this.words.head[dependent] = head;
      this.rightmost[head] = dependent;
      this.rightKinds[head] = (this.rightKinds[head] as number) | kind;
    }
  }

  /** Reads outermost dependents and their kinds off the heads of the words. */
  restore(traits: Traits): void {
    const {count, head, tag} = this.words;
    for (let d = 0; d < count; d++) {
      const h = head[d] as number;
      if (h < 0) continue;
      const kind = traits.kinds[tag[d] as number] as number;
      if (d < h) {
        if ((this.leftmost[h] as number) < 0) this.leftmost[h] = d;
        this.leftKinds[h] = (this.leftKinds[h] as number) | kind;
      } else {
        this.rightmost[h] = d;
        this.rightKinds[h] = (this.rightKinds[h] as number) | kind;
      }
    }
  }
}
