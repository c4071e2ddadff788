import type {Claim} from '../../src/claim/index.ts';
import {sameTime} from '../tracks/reach.ts';
import {holds} from '../tracks/words.ts';
import type {GoldAct, GoldLine} from './gold.ts';

/** What is counted of a set of sentences, each as right of asked. */
export type Tally = Record<string, {asked: number; right: number}>;

export interface ActScore {
  /** act: found at all; told: with polarity and factuality; tense and modality; arguments: all of them, and by role. */
  tally: Tally;
  /** What did not happen and was read as having happened. */
  falselyHappened: string[];
  /** Acts that no claim may name, read all the same. */
  unasked: string[];
  missed: string[];
}

/** Scores the claims read from each line against its gold. */
export function scoreActs(lines: readonly GoldLine[], claimsOf: (line: GoldLine) => readonly Claim[]): ActScore {
  const score: ActScore = {tally: {}, falselyHappened: [], unasked: [], missed: []};
  for (const line of lines) {
    const claims = claimsOf(line);
    const pairs = paired(line, claims);
    for (const gold of line.claims) scoreAct(score, line, gold, pairs.get(gold));
    for (const claim of claims) {
      const gold = [...pairs].find(([, mine]) => mine === claim)?.[0];
      const meant = gold ? [gold] : line.claims.filter((one) => names(line, one, claim));
      if (meant.length > 0 && meant.every(({happened}) => happened === false) && isToldAsHappened(claim))
        score.falselyHappened.push(`${line.id} ${claim.act}: ${claim.text}`);
      if (line.none?.includes(claim.act)) score.unasked.push(`${line.id} ${claim.act}: ${claim.text}`);
    }
  }
  return score;
}

/** Whether a claim tells its act as having taken place or as going on. */
export function isToldAsHappened({polarity, tense, modality, factuality}: Claim): boolean {
  const sure = factuality === 'certain' || factuality === 'probable';
  return polarity === '+' && tense !== 'future' && modality === null && sure;
}

function scoreAct(score: ActScore, line: GoldLine, gold: GoldAct, claim: Claim | undefined): void {
  if (gold.optional) return;
  const told = !!claim && gold.polarity.includes(claim.polarity) && gold.factuality.includes(claim.factuality);
  const asked: [string, boolean][] = [
    ['act', !!claim],
    ['told', told],
    ['tense and modality', !!claim && isIn(claim.tense, gold.tense) && isIn(claim.modality, gold.modality)],
    ...argumentsOf(gold).map(([role, test]): [string, boolean] => [`argument ${role}`, !!claim && test(claim)]),
  ];
  for (const [what, right] of asked) {
    count(score.tally, what, right);
    if (what.startsWith('argument')) count(score.tally, 'arguments', right);
    if (!right && (claim || what === 'act'))
      score.missed.push(`${line.id} ${gold.act.join('|')} “${gold.words}” ${what}: ${shown(claim)} < ${line.text}`);
  }
}

function shown(claim: Claim | undefined): string {
  if (!claim) return 'none';
  const {act, polarity, tense, modality, factuality, actors, when, place, issue, source} = claim;
  const who = actors.map(({role, name, party}) => `${role}:${name}/${party}`).join(' ');
  return `${act} ${polarity} ${tense} ${modality} ${factuality} [${who}] ${when} ${place} “${issue}” ${source[0]?.name}`;
}

function count(tally: Tally, what: string, right: boolean): void {
  tally[what] ??= {asked: 0, right: 0};
  tally[what].asked++;
  if (right) tally[what].right++;
}

function isIn<T>(value: T, alternatives: readonly T[] | undefined): boolean {
  return !alternatives || alternatives.includes(value);
}

/** Each argument that is asked, with what a claim must hold of it. */
function argumentsOf({actors, when, place, issue, source}: GoldAct): [string, (claim: Claim) => boolean][] {
  return [
    ...actors
      .filter(({optional}) => !optional)
      .map((gold): [string, (claim: Claim) => boolean] => [
        gold.role[0]!,
        (claim) =>
          claim.actors.some(
            ({role, name, party}) =>
              gold.role.includes(role) && (holds(name, gold.name) || (party !== null && gold.party?.includes(party))),
          ),
      ]),
    ...(when ? [argument('when', (claim) => sameTime(claim.when, when))] : []),
    ...(place ? [argument('place', ({place: said, site, country}) => holdsOne(said, [site, country], place))] : []),
    ...(issue ? [argument('issue', (claim) => holdsOne(claim.issue, [], issue))] : []),
    ...(source
      ? [
          argument('source', ({source: chain}) =>
            source.length === 0 ? chain.length === 0 : holds(`${chain[0]?.name} ${chain[0]?.role}`, source),
          ),
        ]
      : []),
  ];
}

const argument = (role: string, test: (claim: Claim) => boolean): [string, (claim: Claim) => boolean] => [role, test];

function holdsOne(value: string | null, more: (string | null)[], words: readonly (string | null)[]): boolean {
  if (value === null) return words.includes(null);
  return words.some((word) => word !== null && holds([value, ...more].join(' '), word));
}

/** Whether the claim is of the act that the gold names, by its list word and by its place in the text. */
function names({text}: GoldLine, gold: GoldAct, {act, start, end}: Claim): boolean {
  let at = -1;
  for (let nth = gold.nth ?? 1; nth > 0; nth--) at = text.indexOf(gold.words, at + 1);
  return gold.act.includes(act) && start <= at + gold.words.length && at <= end;
}

/** Gold and claims, each taken once, the best fits first, what is asked before what is optional. */
function paired(line: GoldLine, claims: readonly Claim[]): Map<GoldAct, Claim> {
  const bids = line.claims
    .flatMap((gold) => claims.filter((claim) => names(line, gold, claim)).map((claim) => ({gold, claim})))
    .map((bid) => ({...bid, fit: fitness(bid.gold, bid.claim)}))
    .sort((a, b) => b.fit - a.fit);
  const found = new Map<GoldAct, Claim>();
  const taken = new Set<Claim>();
  for (const {gold, claim} of bids) {
    if (found.has(gold) || taken.has(claim)) continue;
    found.set(gold, claim);
    taken.add(claim);
  }
  return found;
}

function fitness(gold: GoldAct, claim: Claim): number {
  const points = [
    gold.polarity.includes(claim.polarity),
    gold.factuality.includes(claim.factuality),
    isIn(claim.tense, gold.tense),
    isIn(claim.modality, gold.modality),
    ...argumentsOf(gold).map(([, test]) => test(claim)),
  ];
  return points.filter(Boolean).length + (gold.optional ? 0 : 0.5);
}
