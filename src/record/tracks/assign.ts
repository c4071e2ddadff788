import type {Fact} from '../fact.ts';
import {sideOf} from '../issuer.ts';
import {partiesIn} from '../parties.ts';
import {processOfEach} from './choice.ts';
import {speaksOfTalks} from './naming.ts';
import type {Process} from './process.ts';

/**
 * The claims of one report by the process that they belong to: those that name two of its parties, and all others with
 * the process that the report is about. Nothing where it is about none.
 */
export function assign(report: readonly Fact[], processes: readonly Process[]): Map<Process, Fact[]> {
  const parts = new Map<Process, Fact[]>();
  const tracks = [...new Set(processes.map(({parties}) => parties))];
  const homes = report.map((fact) => trackOf(fact, tracks));
  const main = mainTrack(report, homes, tracks);
  if (main === null) return parts;
  const between = tracks.map((parties) => processes.filter((process) => process.parties === parties));
  const chosen = between.map((those) => processOfEach(report, those));
  report.forEach((fact, index) => {
    const home = homes[index] ?? main;
    const process = chosen[home]!(index);
    const part = parts.get(process) ?? [];
    part.push(withSides(withIssuer(fact), process.parties));
    parts.set(process, part);
  });
  return parts;
}

/** "WE propose", of a side's own text: the side that issued it. */
function withIssuer(fact: Fact): Fact {
  const {claim, reading} = fact;
  if (!claim.actors.some(({party, name}) => party === null && name === 'We')) return fact;
  const party = sideOf(reading.report);
  const actors = claim.actors.map((actor) => (actor.party === null && actor.name === 'We' ? {...actor, party} : actor));
  return {...fact, claim: {...claim, actors}};
}

const SIDES =
  /^(?:the|both|all|these|those|the two|the three|all three)? ?(?:two |three )?(?:sides|parties|delegations|teams|governments|negotiators)$/iu;

/** "The two sides" of a report that does not tell which: those of the track that it is about. */
function withSides(fact: Fact, parties: readonly string[]): Fact {
  const {claim} = fact;
  if (!claim.actors.some(({party, name}) => party === null && SIDES.test(name))) return fact;
  const actors = claim.actors.flatMap((actor) =>
    actor.party === null && SIDES.test(actor.name) ? parties.map((party) => ({...actor, party})) : [actor],
  );
  return {...fact, claim: {...claim, actors}};
}

function trackOf({claim}: Fact, tracks: readonly (readonly string[])[]): number | null {
  const named = partiesIn(claim, ['agent', 'partner', 'head']);
  if (named.length < 2) return null;
  const shared = tracks.map((parties) => named.filter((party) => parties.includes(party)).length);
  const most = Math.max(0, ...shared);
  return most >= 2 ? shared.indexOf(most) : null;
}

/** The track that most of the report's claims of talks are about, else the only one whose parties it names. */
function mainTrack(
  report: readonly Fact[],
  homes: readonly (number | null)[],
  tracks: readonly (readonly string[])[],
): number | null {
  const counts = tracks.map(() => 0);
  report.forEach((fact, index) => {
    const home = homes[index]!;
    if (home !== null && speaksOfTalks(fact)) counts[home]!++;
  });
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const named = new Set(
    report.flatMap(({claim, reading}) => [
      ...claim.source.map((source) => source.party),
      ...reading.cast.entities.map((entity) => entity.party),
    ]),
  );
  const shares = tracks.map((parties) => parties.filter((party) => named.has(party)).length);
  const talking = new Set(
    report.filter(speaksOfTalks).flatMap(({claim}) => partiesIn(claim, ['agent', 'partner', 'head'])),
  );
  const speaks = report.some(({claim}) => claim.meeting !== null);
  // one party alone is no tie where others talk with each other
  const tied = (share: number, track: readonly string[]) =>
    share >= 2 || (speaks && share === 1 && [...talking].filter((party) => !track.includes(party)).length < 2);
  const best = Math.max(0, ...shares);
  const top = tracks.flatMap((track, at) => (shares[at] === best && tied(best, track) ? [at] : []));
  return top.length === 1 || (top.length > 1 && best >= 2) ? top[0]! : null;
}
