import {compare, type Fact} from '../fact.ts';
import {partiesIn} from '../parties.ts';
import {Agendas} from './agendas.ts';
import {leadOf, leadsOf} from './allegiance.ts';
import {namedBy, speaksOfTalks} from './naming.ts';
import type {Process} from './process.ts';

/** How often the claims of talks of each report name one set of parties. */
interface Tally {
  named: string[];
  count: number;
  /** Claims of a meeting held, planned or proposed. */
  opens: number;
  /** Claims of what was done. */
  done: number;
  byReport: Map<string, number>;
}

interface Cluster extends Tally {
  parties: Set<string>;
}

/** More parties than this do not negotiate a track of their own: a conference, not talks between sides. */
const MOST_PARTIES = 4;

/** Who talks so many times as often as he mediates does not mediate. */
const RARELY = 8;

/**
 * Keeps count of who talks with whom, report by report, and tells the processes from it: a track is opened by a claim
 * of talks between parties; claims that name only some of them add to it.
 */
export class Partition {
  readonly #tallies = new Map<string, Tally>();
  /** By party, in how many claims it mediates, and in how many it talks itself. */
  readonly #mediating = new Map<string, number>();
  readonly #talking = new Map<string, number>();
  readonly #agendas = new Agendas();
  readonly #names: (document: string, party: string) => boolean;

  /** @param names whether a report names somebody of a party */
  constructor(names: (document: string, party: string) => boolean) {
    this.#names = names;
  }

  /** Takes in the claims of one report. */
  add(report: readonly Fact[]): void {
    for (const fact of report) this.#count(fact, 1);
    this.#agendas.add(report);
  }

  remove(report: readonly Fact[]): void {
    for (const fact of report) this.#count(fact, -1);
    this.#agendas.remove(report);
  }

  /** The processes; of two that between fewer parties first, of those between the same parties that told most often. */
  processes(): Process[] {
    return this.#sides().flatMap((parties): Process[] => {
      const agendas = this.#agendas.of(parties);
      return agendas.length < 2 ? [{parties, agenda: null}] : agendas.map((agenda) => ({parties, agenda}));
    });
  }

  #sides(): string[][] {
    return this.#clusters()
      .filter(({opens, done}) => opens > 0 || done > 1)
      .map(({parties}) => [...parties].sort(compare))
      .sort((a, b) => a.length - b.length || compare(a.join(' '), b.join(' ')));
  }

  #count(fact: Fact, by: 1 | -1): void {
    const {claim, evidence} = fact;
    for (const party of partiesIn(claim, ['mediator'])) countIn(this.#mediating, party, by);
    if (!speaksOfTalks(fact)) return;
    const named = namedBy(fact).sort(compare);
    for (const party of named) countIn(this.#talking, party, by);
    const key = named.join(' ');
    const tally = this.#tallies.get(key) ?? {named, count: 0, opens: 0, done: 0, byReport: new Map()};
    tally.count += by;
    if (claim.meeting?.status && claim.polarity === '+') tally.opens += by;
    if (claim.polarity === '+' && claim.modality === null) tally.done += by;
    const told = (tally.byReport.get(evidence.document) ?? 0) + by;
    if (told === 0) tally.byReport.delete(evidence.document);
    else tally.byReport.set(evidence.document, told);
    if (tally.count === 0) this.#tallies.delete(key);
    else this.#tallies.set(key, tally);
  }

  #clusters(): Cluster[] {
    const clusters: Cluster[] = [];
    for (const set of this.#sets()) {
      const home = clusters.find(
        (cluster) => within(set.parties, cluster.parties) || within(cluster.parties, set.parties),
      );
      if (!home) {
        clusters.push(set);
        continue;
      }
      if (set.parties.size > home.parties.size && set.count * 3 >= home.count) home.parties = set.parties;
      addTo(home, set);
    }
    return clusters.filter((cluster) => !this.#isMediation(cluster, clusters) && !isAside(cluster, clusters));
  }

  /** One who is told of as between the sides now and then, and far more often as one of them, is one of them. */
  #mediates(party: string): boolean {
    const times = this.#mediating.get(party) ?? 0;
    return times > 0 && times * RARELY >= (this.#talking.get(party) ?? 0);
  }

  /** The tallies by the sides that they name, who mediates not among them; the most told first. */
  #sets(): Cluster[] {
    const sets = new Map<string, Cluster>();
    for (const tally of this.#tallies.values()) {
      const sides = tally.named.filter((party) => !this.#mediates(party));
      const parties = withoutMembers(sides.length >= 2 ? sides : tally.named);
      if (parties.length < 2 || parties.length > MOST_PARTIES) continue;
      const key = parties.join(' ');
      const set = sets.get(key);
      if (set) addTo(set, tally);
      else sets.set(key, {...tally, byReport: new Map(tally.byReport), parties: new Set(parties)});
    }
    this.#joinAllies(sets);
    return [...sets.values()].sort(
      (a, b) => b.count - a.count || compare([...a.parties].join(), [...b.parties].join()),
    );
  }

  /** What members and territories tell each other is of the talks between those who lead them, where its reports name these. */
  #joinAllies(sets: Map<string, Cluster>): void {
    for (const [key, set] of sets) {
      const leads = leadsOf(set.parties);
      const home = sets.get(leads.join(' '));
      if (!home || home === set) continue;
      const ofThem = [...set.byReport.keys()].every((document) => leads.every((lead) => this.#names(document, lead)));
      if (!ofThem) continue;
      addTo(home, set);
      sets.delete(key);
    }
  }

  /** A mediator's talks with one side belong to the sides' own track, where the reports of them name its other side too. */
  #isMediation(cluster: Cluster, all: readonly Cluster[]): boolean {
    const sides = [...cluster.parties].filter((party) => !this.#mediates(party));
    if (sides.length === 0) return all.length > 1;
    if (sides.length === cluster.parties.size) return false;
    return all.some((other) => {
      if (other === cluster || !sides.some((party) => other.parties.has(party))) return false;
      if (other.count >= cluster.count) return true;
      const between = [...other.parties].every((party) => !this.#mediates(party));
      const documents = [...cluster.byReport.keys()];
      return (
        between && documents.every((document) => [...other.parties].every((party) => this.#names(document, party)))
      );
    });
  }
}

function countIn(counts: Map<string, number>, party: string, by: 1 | -1): void {
  const count = (counts.get(party) ?? 0) + by;
  if (count === 0) counts.delete(party);
  else counts.set(party, count);
}

function addTo(cluster: Cluster, {count, opens, done, byReport}: Tally): void {
  cluster.count += count;
  cluster.opens += opens;
  cluster.done += done;
  for (const [document, told] of byReport) cluster.byReport.set(document, (cluster.byReport.get(document) ?? 0) + told);
}

/** Told once or twice, and only in reports that are rather about other talks: who else sat in the room, or a comparison. */
function isAside({count, byReport, ...cluster}: Cluster, all: readonly Cluster[]): boolean {
  if (count > 2) return false;
  return [...byReport].every(([document, told]) =>
    all.some(
      (other) =>
        other.parties !== cluster.parties && other.count > count && (other.byReport.get(document) ?? 0) >= told,
    ),
  );
}

/** A union or state is the side of its members and territories that sit beside it. */
function withoutMembers(parties: readonly string[]): string[] {
  return parties.filter((party) => leadOf(party) === party || !parties.includes(leadOf(party)));
}

function within(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((party) => outer.has(party));
}
