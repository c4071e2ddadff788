import type {Reading} from '../claim/index.ts';
import {compare, type Fact} from './fact.ts';
import {partiesIn} from './parties.ts';

/** A process between given parties, with the claims that belong to it. */
export interface TrackDraft {
  parties: string[];
  mediators: string[];
  facts: Fact[];
  /** Ids of the documents whose statements and people belong to it. */
  documents: Set<string>;
}

interface Cluster {
  parties: Set<string>;
  count: number;
  facts: Fact[];
}

/** More parties than this do not negotiate a track of their own: a conference, not talks between sides. */
const MOST_PARTIES = 4;

/**
 * Parts the claims by the process that they belong to. A track is opened by a claim of talks between parties; claims
 * that name only some of them, or none, belong to the track that their report is about.
 * @param facts in the order (reported, document, start)
 */
export function partTracks(facts: readonly Fact[]): TrackDraft[] {
  const mediating = mediatorsOf(facts);
  const clusters = clustersOf(facts, mediating).filter(opensTrack);
  const tracks = clusters.map((cluster) => ({
    parties: [...cluster.parties].sort(compare),
    mediators: [] as string[],
    facts: [] as Fact[],
    documents: new Set<string>(),
  }));
  for (const report of byDocument(facts)) {
    const main = mainTrack(report, tracks);
    if (!main) continue;
    for (const fact of report) {
      const track = trackOf(fact, tracks) ?? main;
      track.facts.push(withSides(fact, track.parties));
      track.documents.add(fact.evidence.document);
    }
  }
  for (const track of tracks) {
    const found = new Set(track.facts.flatMap(({claim}) => partiesIn(claim, ['mediator'])));
    track.mediators = [...found].filter((party) => !track.parties.includes(party)).sort(compare);
  }
  return tracks.filter((track) => track.facts.length > 0);
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

/** For each document, who mediates in it. */
function mediatorsOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({claim}) => partiesIn(claim, ['mediator'])));
}

function clustersOf(facts: readonly Fact[], mediating: ReadonlySet<string>): Cluster[] {
  const sets = new Map<string, Cluster>();
  for (const fact of facts) {
    if (!speaksOfTalks(fact)) continue;
    const named = namedBy(fact);
    const sides = named.filter((party) => !mediating.has(party));
    const parties = (sides.length >= 2 ? sides : named).sort(compare);
    if (parties.length < 2 || parties.length > MOST_PARTIES) continue;
    const key = parties.join(' ');
    const set = sets.get(key) ?? {parties: new Set(parties), count: 0, facts: []};
    set.count++;
    set.facts.push(fact);
    sets.set(key, set);
  }
  const clusters: Cluster[] = [];
  const byCount = [...sets.values()].sort(
    (a, b) => b.count - a.count || compare([...a.parties].join(), [...b.parties].join()),
  );
  for (const set of byCount) {
    const home = clusters.find(
      (cluster) => within(set.parties, cluster.parties) || within(cluster.parties, set.parties),
    );
    if (!home) {
      clusters.push(set);
      continue;
    }
    if (set.parties.size > home.parties.size && set.count * 3 >= home.count) home.parties = set.parties;
    home.count += set.count;
    home.facts.push(...set.facts);
  }
  return clusters.filter((cluster) => !isMediation(cluster, clusters, mediating) && !isAside(cluster, clusters));
}

/** The sides that a claim names, or, where it names fewer than two, those that its report calls "the sides". */
function namedBy({claim, reading}: Fact): string[] {
  const named = partiesIn(claim, ['agent', 'partner', 'head']);
  if (named.length >= 2) return named;
  const sides = reading.cast.entities.find(({members}) => members.length >= 2)?.members ?? [];
  return named.every((party) => sides.includes(party)) ? [...sides] : named;
}

/** A mediator's talks with one side belong to the sides' own track, where the reports of them name its other side too. */
function isMediation(cluster: Cluster, all: readonly Cluster[], mediating: ReadonlySet<string>): boolean {
  const sides = [...cluster.parties].filter((party) => !mediating.has(party));
  if (sides.length === 0) return all.length > 1;
  if (sides.length === cluster.parties.size) return false;
  return all.some((other) => {
    if (other === cluster || !sides.some((party) => other.parties.has(party))) return false;
    if (other.count >= cluster.count) return true;
    const between = [...other.parties].every((party) => !mediating.has(party));
    return between && cluster.facts.every(({reading}) => names(reading, other.parties));
  });
}

function names({cast}: Reading, parties: ReadonlySet<string>): boolean {
  return [...parties].every((party) => cast.entities.some((entity) => entity.party === party));
}

/** Told once or twice, and only in reports that are rather about other talks: who else sat in the room, or a comparison. */
function isAside(cluster: Cluster, all: readonly Cluster[]): boolean {
  if (cluster.count > 2) return false;
  const told = (one: Cluster, document: string) =>
    one.facts.filter(({evidence}) => evidence.document === document).length;
  const documents = new Set(cluster.facts.map(({evidence}) => evidence.document));
  return [...documents].every((document) =>
    all.some(
      (other) => other !== cluster && other.count > cluster.count && told(other, document) >= told(cluster, document),
    ),
  );
}

/** Talks held, planned or proposed open a track, and so does what two sides signed or agreed more than once. */
function opensTrack({facts}: Cluster): boolean {
  const done = facts.filter(({claim}) => claim.polarity === '+' && claim.modality === null);
  return facts.some(({claim}) => claim.meeting?.status && claim.polarity === '+') || done.length > 1;
}

const AGREEMENTS: ReadonlySet<string> = new Set([
  'agree',
  'sign',
  'exchange-notes',
  'extend',
  'decide',
  'agree-in-principle',
]);

function speaksOfTalks({claim}: Fact): boolean {
  return claim.meeting !== null || AGREEMENTS.has(claim.act);
}

function trackOf({claim}: Fact, tracks: readonly TrackDraft[]): TrackDraft | null {
  const named = partiesIn(claim, ['agent', 'partner', 'head']);
  if (named.length < 2) return null;
  const shared = (track: TrackDraft) => named.filter((party) => track.parties.includes(party)).length;
  const most = Math.max(0, ...tracks.map(shared));
  return most >= 2 ? (tracks.find((track) => shared(track) === most) ?? null) : null;
}

/** The track that most of the report's claims of talks are about, else the only one whose parties it names. */
function mainTrack(report: readonly Fact[], tracks: readonly TrackDraft[]): TrackDraft | null {
  let main: TrackDraft | null = null;
  let most = 0;
  for (const track of tracks) {
    const count = report.filter((fact) => speaksOfTalks(fact) && trackOf(fact, tracks) === track).length;
    if (count > most) {
      main = track;
      most = count;
    }
  }
  if (main) return main;
  const named = new Set(
    report.flatMap(({claim, reading}) => [
      ...claim.source.map((source) => source.party),
      ...reading.cast.entities.map((entity) => entity.party),
    ]),
  );
  const share = (track: TrackDraft) => track.parties.filter((party) => named.has(party)).length;
  const speaks = report.some(({claim}) => claim.meeting !== null);
  const fitting = tracks.filter((track) => share(track) >= 2 || (speaks && share(track) === 1));
  const best = Math.max(0, ...fitting.map(share));
  const top = fitting.filter((track) => share(track) === best);
  return top.length === 1 || best >= 2 ? (top[0] ?? null) : null;
}

function byDocument(facts: readonly Fact[]): Fact[][] {
  const documents = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = documents.get(fact.evidence.document);
    if (list) list.push(fact);
    else documents.set(fact.evidence.document, [fact]);
  }
  return [...documents.values()];
}

function within(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((party) => outer.has(party));
}
