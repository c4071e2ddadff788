import {BEFORE_ISSUER, BESIDE, REPEATS, STANDS, STANDS_FOR} from '../../language/en/houses.ts';
import type {Placing} from './placing.ts';
import type {Standing} from './roster.ts';
import {type Draft, isPossessive} from './scene.ts';

/** Who puts it beside "our allies" once may speak of another: twice is enough. */
const ENOUGH = 2;
/** How many times as often as any other a state must be spoken of as the text's own. */
const CLEARLY = 3;

/** Whom the heading of a side's own text names: "Read-out of President X's call with President Y". */
interface Heading {
  /** Whose words or doings it tells. */
  issuers: Set<Standing>;
  /** With whom they spoke. */
  met: Set<Standing>;
}

/**
 * Gives those whose words or doings a side's own text tells the state for which the text speaks: whose support they
 * repeat, or which it puts beside "our allies". The two sides of such a text are theirs and that of whom they spoke with.
 */
export function giveHouse(placing: Placing, drafts: readonly Draft[]): void {
  if (!placing.scene.official) return;
  const {issuers, met} = headingOf(placing, drafts);
  const house = houseOf(placing, drafts, issuers);
  for (const issuer of issuers) issuer.party ??= house;
  const sides = placing.roster.has('sides');
  if (sides && issuers.size > 0 && met.size > 0) sides.members = sidesOf(issuers, met);
}

function houseOf(placing: Placing, drafts: readonly Draft[], issuers: ReadonlySet<Standing>): string | null {
  if (issuers.size === 0) return null;
  const votes = new Map<string, number>();
  for (const at of placing.scene.names.keys()) {
    const state = placing.scene.names[at]?.sense;
    const party = state?.state ?? state?.adjective;
    if (!party) continue;
    const weight = isRepeated(placing, drafts, issuers, at) ? ENOUGH : isBesideOurs(placing, at) ? 1 : 0;
    if (weight > 0) votes.set(party, (votes.get(party) ?? 0) + weight);
  }
  const [most, next] = [...votes].sort((a, b) => b[1] - a[1]);
  return !most || most[1] < ENOUGH || (next && most[1] < CLEARLY * next[1]) ? null : most[0];
}

/** The party of those who issued the text and that of whom they met; none where one is not known, or where they are more. */
function sidesOf(issuers: ReadonlySet<Standing>, met: ReadonlySet<Standing>): string[] {
  const parties = new Set([...issuers, ...met].map(({party}) => party));
  const known = [...parties].flatMap((party) => party ?? []);
  return parties.size === 2 && known.length === 2 ? known.sort() : [];
}

function headingOf({of, scene}: Placing, drafts: readonly Draft[]): Heading {
  const heading: Heading = {issuers: new Set(), met: new Set()};
  const end = scene.text.trimStart().search(/\n/u);
  let among: Set<Standing> | null = null;
  let last = -1;
  for (const draft of drafts) {
    if (end >= 0 && draft.start >= end) break;
    const standing = of.get(draft);
    if (draft.kind !== 'person' || draft.form !== 'name' || !standing) continue;
    const before = scene.text.slice(Math.max(0, draft.start - 24), draft.start);
    const joined = last >= 0 && /^,? (?:and )?$/u.test(scene.text.slice(last, draft.start));
    if (BEFORE_ISSUER.test(before)) among = heading.issuers;
    else if (/ with (?:the )?$/u.test(before)) among = heading.met;
    else if (!joined) among = null;
    last = draft.end;
    among?.add(standing);
  }
  return heading;
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
