import {BEFORE_ISSUER, BESIDE, REPEATS, STANDS, STANDS_FOR} from '../../language/en/houses.ts';
import type {Placing} from './placing.ts';
import type {Standing} from './roster.ts';
import {type Draft, isPossessive} from './scene.ts';

/** Who puts it beside "our allies" once may speak of another: twice is enough. */
const ENOUGH = 2;
/** How many times as often as any other a state must be spoken of as the text's own. */
const CLEARLY = 3;

/**
 * Gives those whose words or doings a side's own text tells ("Read-out of President X's call with Y") the state for
 * which the text speaks: whose support they repeat, or which it puts beside "our allies".
 */
export function giveHouse(placing: Placing, drafts: readonly Draft[]): void {
  if (!placing.scene.official) return;
  const issuers = issuersOf(placing, drafts);
  if (issuers.size === 0) return;
  const votes = new Map<string, number>();
  for (const at of placing.scene.names.keys()) {
    const state = placing.scene.names[at]?.sense;
    const party = state?.state ?? state?.adjective;
    if (!party) continue;
    const weight = isRepeated(placing, drafts, issuers, at) ? ENOUGH : isBesideOurs(placing, at) ? 1 : 0;
    if (weight > 0) votes.set(party, (votes.get(party) ?? 0) + weight);
  }
  const [most, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < ENOUGH || (next && most[1] < CLEARLY * next[1])) return;
  for (const issuer of issuers) issuer.party ??= most[0];
}

/** The persons without a party whom the heading names as those who speak or act. */
function issuersOf({of, scene}: Placing, drafts: readonly Draft[]): Set<Standing> {
  const issuers = new Set<Standing>();
  const end = scene.text.search(/\n/u);
  let last = -1;
  for (const draft of drafts) {
    if (end >= 0 && draft.start >= end) break;
    if (draft.kind !== 'person' || draft.form !== 'name') continue;
    const before = scene.text.slice(Math.max(0, draft.start - 24), draft.start);
    const joined = last >= 0 && /^,? (?:and )?$/u.test(scene.text.slice(last, draft.start));
    if (!joined && !BEFORE_ISSUER.test(before)) continue;
    last = draft.end;
    const standing = of.get(draft);
    if (standing?.party === null) issuers.add(standing);
  }
  return issuers;
}

/** "PERU and our allies", but not "between PERU and our allies". */
function isBesideOurs({scene: {tokens, names}}: Placing, at: number): boolean {
  const found = names[at]!;
  if (found.sense.state === undefined) return false;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({lower}) => lower);
  if (before.includes('between')) return false;
  const words = tokens.slice(found.last, found.last + 5).map(({lower}) => lower);
  if (words[0] !== 'and' || words[1] !== 'our') return false;
  return words.slice(2).some((word) => BESIDE.test(word));
}

/** "President X reaffirmed PERU's support", "stressed that PERU remains ready", X being one of those who speak. */
function isRepeated(
  {of, scene: {tokens, names}}: Placing,
  drafts: readonly Draft[],
  issuers: ReadonlySet<Standing>,
  at: number,
): boolean {
  const found = names[at]!;
  let verb = at - 1;
  if (tokens[verb]?.lower === 'the') verb--;
  const that = tokens[verb]?.lower === 'that';
  if (that) verb--;
  if (!REPEATS.test(tokens[verb]?.lower ?? '')) return false;
  const behind = isPossessive(tokens[found.last]) ? found.last + 1 : found.last;
  const words = tokens.slice(behind, behind + 4).map(({lower}) => lower);
  if (!(that ? words.slice(0, 3).some((word) => STANDS.test(word)) : words.some((word) => STANDS_FOR.test(word))))
    return false;
  const doer = drafts.findLast(({last}) => last <= verb && last > verb - 3);
  return doer !== undefined && issuers.has(of.get(doer)!);
}
