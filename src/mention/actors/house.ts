import {AT_HOME, BEFORE_ISSUER, BESIDE, JUDGES, REPEATS, STANDS, STANDS_FOR} from '../../language/en/houses.ts';
import type {Span} from '../mention.ts';
import {type Heading, headingEnd, headingOf, isAmong} from './heading.ts';
import {letterheadOf} from './letterhead.ts';
import {partyOf} from './lexicon.ts';
import type {Placing} from './placing.ts';
import type {Standing} from './roster.ts';
import {type Draft, isPossessive, type Scene} from './scene.ts';

/** Who puts it beside "our allies" once may speak of another: twice is enough. */
const ENOUGH = 2;
/** How many times as often as any other a state must be spoken of as the text's own. */
const CLEARLY = 3;

/** A side's own text: whom its heading names, and the state for which it speaks. */
export interface House extends Heading {
  party: string | null;
}

/**
 * The state for which a side's own text speaks: whose organs and citizens it names as one does at home, whose support its people
 * repeat, by whose name it condemns or welcomes, or which it puts beside "our allies". Null for every other text.
 */
export function houseOf(scene: Scene, drafts: readonly Draft[], dateline: Span | null): House | null {
  if (!scene.official) {
    const party = letterheadOf(scene, dateline);
    return party === null ? null : {issuers: [], met: [], party};
  }
  const heading = headingOf(scene, drafts);
  const own = () => told(heading) ?? voted(scene, drafts, heading) ?? letterheadOf(scene, dateline);
  return {...heading, party: isOfSeveral(scene, heading) ? null : own()};
}

/** The state that the heading gives those who issue it. */
function told({issuers}: Heading): string | null {
  const parties = new Set(issuers.map(({party}) => party));
  return parties.size === 1 ? [...parties][0]! : null;
}

/** "Joint statement", "Remarks by President X and President Y of Chad": a text of two sides speaks for none of them. */
function isOfSeveral({text}: Scene, {issuers}: Heading): boolean {
  return /^\s*joint\b/iu.test(text) || (issuers.length > 1 && new Set(issuers.map(({party}) => party)).size > 1);
}

function voted(scene: Scene, drafts: readonly Draft[], heading: Heading): string | null {
  const votes = new Map<string, number>();
  const vote = (party: string, weight: number) => void votes.set(party, (votes.get(party) ?? 0) + weight);
  const counted = new Map<string, number>();
  const end = headingEnd(scene);
  const others = spokenOf(scene, end);
  for (const [at, found] of scene.names.entries()) {
    if (found === null) continue;
    const {state, adjective, institution, seat, capital, name} = found.sense;
    const issues = isIssuer(scene, at, end);
    const organ = state || capital ? undefined : (institution ?? (issues ? seat : undefined));
    const party = state ?? adjective;
    const own = organ ?? (party && isAtHome(scene, found.last) ? party : undefined);
    const kind = organ ? (name ?? organ) : `home ${own}`;
    const count = counted.get(kind) ?? 0;
    if (own && count < ENOUGH && (issues || scene.tokens[at]!.start >= end)) {
      counted.set(kind, count + 1);
      vote(own, issues ? ENOUGH : 1);
    }
    if (party && isRepeated(scene, drafts, heading, at)) vote(party, ENOUGH);
    else if (state && judges(scene, at)) vote(state, ENOUGH);
    else if (state && isBesideOurs(scene, at)) vote(state, 1);
  }
  const [most, next] = [...votes].filter(([party]) => !others.has(party)).sort((a, b) => b[1] - a[1]);
  return !most || most[1] < ENOUGH || (next && most[1] < CLEARLY * next[1]) ? null : most[0];
}

/** "Remarks on PERUVIAN tariffs", "call with President X of PERU": of whom the heading tells, which is not who issues it. */
function spokenOf({text, tokens, names}: Scene, end: number): Set<string> {
  const about = text.slice(0, end).search(/ (?:with|on|about|against|to|towards?|regarding) /u);
  const behind = names.filter((found) => {
    const start = found ? tokens[found.first]!.start : 0;
    return about >= 0 && about < start && start < end;
  });
  return new Set(behind.flatMap((found) => partyOf(found!.sense) ?? []));
}

/** "PERUVIAN citizens", "PERU's national security": of whom and what a side speaks as its own. */
function isAtHome({tokens}: Scene, last: number): boolean {
  const behind = isPossessive(tokens[last]) ? last + 1 : last;
  return AT_HOME.test(`${tokens[behind]?.lower} ${tokens[behind + 1]?.lower}`);
}

/** "Statement by WHITE HOUSE Press Secretary X". */
function isIssuer({text, tokens}: Scene, at: number, end: number): boolean {
  const {start} = tokens[at]!;
  return start < end && BEFORE_ISSUER.test(text.slice(Math.max(0, start - 24), start));
}

/** Gives those whose words or doings a side's own text tells, and those who speak in it, the state for which it speaks. */
export function giveHouse({roster, of, scene}: Placing, drafts: readonly Draft[], house: House | null): void {
  if (house === null) return;
  const issuers = standingsOf(of, house.issuers);
  const speakers = standingsOf(
    of,
    drafts.filter((draft) => isLabel(scene, draft)),
  );
  for (const one of [...issuers, ...speakers]) one.party ??= house.party;
  const met = standingsOf(of, house.met);
  const sides = roster.has('sides');
  if (sides && issuers.size > 0 && met.size > 0) sides.members = sidesOf(issuers, met);
}

/** "MS. LEE: Good morning", "ANN LEE, SPOKESWOMAN: Good morning": who speaks in a transcript, and of no other side by his label. */
function isLabel({text, tokens, names}: Scene, {start, end, last}: Draft): boolean {
  const told = BEHIND_SPEAKER.exec(text.slice(end, end + 80))?.[0];
  if (told === undefined || !/\n\s*(?:\p{Lu}+\. )?$/u.test(text.slice(Math.max(0, start - 8), start))) return false;
  let at = last;
  while (tokens[at]!.start < end + told.length - 1 && names[at] === null) at++;
  return tokens[at]!.start >= end + told.length - 1;
}

const BEHIND_SPEAKER = /^(?:(?:,| [(–—-]) ?[^:\n]{3,60})?:/u;

function standingsOf(of: ReadonlyMap<Draft, Standing>, drafts: readonly Draft[]): Set<Standing> {
  return new Set(drafts.flatMap((draft) => of.get(draft) ?? []));
}

/** The party of those who issued the text and that of whom they met; none where one is not known, or where they are more. */
function sidesOf(issuers: ReadonlySet<Standing>, met: ReadonlySet<Standing>): string[] {
  const parties = new Set([...issuers, ...met].map(({party}) => party));
  const known = [...parties].flatMap((party) => party ?? []);
  return parties.size === 2 && known.length === 2 ? known.sort() : [];
}

/** "PERU and our allies", but not "between PERU and our allies". */
function isBesideOurs({tokens, names}: Scene, at: number): boolean {
  const found = names[at]!;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({lower}) => lower);
  if (before.includes('between')) return false;
  const words = tokens.slice(found.last, found.last + 5).map(({lower}) => lower);
  if (words[0] !== 'and' || words[1] !== 'our') return false;
  return words.slice(2).some((word) => BESIDE.test(word));
}

/** "PERU strongly CONDEMNS the attack": what a text says of its own state in the present, in its own words. */
function judges({tokens, names, quoted}: Scene, at: number): boolean {
  const found = names[at]!;
  const adverb = /ly$|^(?:again|also|further|once)$/u.test(tokens[found.last]?.lower ?? '');
  const verb = found.last + (adverb ? 1 : 0);
  const words = `${tokens[verb]?.lower} ${tokens[verb + 1]?.lower}`;
  return !quoted[at] && JUDGES.test(words);
}

/** "President X reaffirmed PERU's support", "stressed that PERU remains ready", X being one of those who speak. */
function isRepeated({tokens, names}: Scene, drafts: readonly Draft[], {issuers}: Heading, at: number): boolean {
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
  return doer !== undefined && isAmong(issuers, doer);
}
