const measured = 'nsubj nsubj:pass obj iobj obl nmod xcomp ccomp advcl acl acl:relcl conj appos parataxis'.split(' ');

/** Hits by relation, printed as F. */
export class Score {
  readonly #cells = new Map<string, [gold: number, given: number, hits: number]>();

  gold(relation: string): void {
    this.#cell(relation)[0]++;
  }

  given(relation: string, hit: boolean): void {
    const cell = this.#cell(relation);
    cell[1]++;
    if (hit) cell[2]++;
  }

  toString(): string {
    const parts = measured.map((relation) => `${relation} ${this.f(relation)}`);
    return `subjects and objects ${this.f('nsubj', 'nsubj:pass', 'obj')}, ${parts.join(', ')}`;
  }

  f(...relations: string[]): string {
    const [gold, given, hits] = relations
      .map((relation) => this.#cell(relation))
      .reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
    return ((200 * hits) / Math.max(1, gold + given)).toFixed(1);
  }

  #cell(relation: string): [number, number, number] {
    const known = this.#cells.get(relation);
    if (known !== undefined) return known;
    const fresh: [number, number, number] = [0, 0, 0];
    this.#cells.set(relation, fresh);
    return fresh;
  }
}
