import type {RelationChoices} from '../src/language/syntax/parser.ts';
import type {Traits} from '../src/language/syntax/traits.ts';
import type {Lesson} from './learn.ts';
import type {Tree} from './treebank.ts';

/** Relations seen less often lose their subtype. */
const RARE = 100;

/** The relations of the treebanks, commonest first. */
export function relationNames(trees: readonly Tree[]): {names: string[]; number: (relation: string) => number} {
  const counts = new Map<string, number>();
  for (const tree of trees)
    for (const relation of tree.relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const kept = (relation: string): string =>
    (counts.get(relation) ?? 0) >= RARE ? relation : (relation.split(':')[0] as string);
  const names = [
    ...new Set([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => kept(relation))),
  ];
  return {names, number: (relation) => Math.max(0, names.indexOf(kept(relation)))};
}

/** Which relations each pair of tags allows on either side: those of the given share of its arcs. */
export function relationChoices(lessons: readonly Lesson[], {coarse}: Traits, share: number): RelationChoices {
  const classes = Math.max(...coarse) + 1;
  const rows = classes * 2 + 1;
  const counts = new Map<number, Map<number, number>>();
  const byTag = new Map<number, Map<number, number>>();
  const count = (map: Map<number, Map<number, number>>, key: number, relation: number): void => {
    const cell = map.get(key) ?? new Map<number, number>();
    cell.set(relation, (cell.get(relation) ?? 0) + 1);
    map.set(key, cell);
  };
  for (const {tree, tags: gold, given, relations} of lessons) {
    tree.heads.forEach((head, d) => {
      for (const tag of [gold, given]) {
        const own = coarse[tag[d] as number] as number;
        const row = head < 0 ? classes * 2 : (coarse[tag[head] as number] as number) * 2 + (d < head ? 0 : 1);
        count(counts, row * classes + own, relations[d] as number);
        if (head >= 0) count(byTag, own, relations[d] as number);
      }
    });
  }
  const sets: number[][] = [];
  const numbers = new Map<string, number>();
  const setOf = (seen: Map<number, number>, share: number): number => {
    const all = [...seen.values()].reduce((a, b) => a + b, 0);
    const set = [...seen]
      .filter(([, n]) => n >= Math.max(2, all * share))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([relation]) => relation);
    if (set.length === 0) set.push(...[...seen.keys()].sort((a, b) => a - b));
    const known = numbers.get(set.join());
    if (known !== undefined) return known;
    numbers.set(set.join(), sets.length);
    return sets.push(set) - 1;
  };
  const root = setOf(new Map([[lessons[0]?.relations.find((_, k) => lessons[0]?.tree.heads[k] === -1) ?? 0, 1]]), 0);
  const cells = new Uint16Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    for (let d = 0; d < classes; d++) {
      const seen = counts.get(row * classes + d);
      const common = [...(seen?.values() ?? [])].reduce((a, b) => a + b, 0) >= 6;
      const any = byTag.get(d) ?? new Map([[0, 1]]);
      cells[row * classes + d] = row === classes * 2 ? root : seen && common ? setOf(seen, share) : setOf(any, 0.02);
    }
  }
  return {cells, sets, classes};
}
