import {bounds, type Edtf, shiftDay} from '../../mention/index.ts';
import {compare} from '../fact.ts';

/** What reports say of the talks on a subject, or on several that belong to one process. */
export interface Agenda {
  subjects: readonly string[];
  /** The stems by which the subjects are told from others, and all of theirs. */
  core: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** In how many claims of a meeting it is named. */
  count: number;
  /** Who led delegations, by surname, with the side, or "null" where no report tells it. */
  heads: ReadonlyMap<string, string>;
  mediators: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** The numbered rounds that were held. */
  rounds: readonly {ordinal: number; when: Edtf}[];
  /** Whether a report names it as a process of its own. */
  alone: boolean;
  /** The stems of each sentence that says that some talks are none of others. */
  apart: readonly ReadonlySet<string>[];
}

/** Of more subjects only those named most often are weighed; the others go where their words do. */
const MOST_SUBJECTS = 50;

/** The talks that no subject is named for. */
const UNNAMED: Agenda = {
  subjects: [],
  core: new Set(),
  stems: new Set(),
  count: 0,
  heads: new Map(),
  mediators: new Set(),
  places: new Set(),
  rounds: [],
  alone: false,
  apart: [],
};

/**
 * The processes that given agendas make: one, unless reports name subjects without a word in common whose talks cannot be
 * the same. That told most often comes first, those told as processes of their own last.
 */
export function strandsOf(agendas: readonly Agenda[]): Agenda[] {
  const strands: Agenda[] = [];
  for (const agenda of ranked(akin(ranked(agendas).slice(0, MOST_SUBJECTS)))) {
    const at = strands.findIndex((strand) => !areApart(strand, agenda));
    if (at < 0) strands.push(agenda);
    else strands[at] = joined(strands[at]!, agenda);
  }
  if (strands.length > 0 && strands.every(({alone}) => alone)) strands.unshift(UNNAMED);
  return strands.sort((a, b) => Number(a.alone) - Number(b.alone));
}

function ranked(agendas: readonly Agenda[]): Agenda[] {
  return [...agendas].sort((a, b) => b.count - a.count || compare(a.subjects[0]!, b.subjects[0]!));
}

/** The agendas with those put together whose subjects share a word that tells them from others. */
function akin(agendas: readonly Agenda[]): Agenda[] {
  let groups: Agenda[] = [];
  for (const agenda of agendas) {
    const own = groups.filter((group) => isAkin(group, agenda));
    groups = [...groups.filter((group) => !own.includes(group)), own.reduce(joined, agenda)];
  }
  return groups;
}

function isAkin(one: Agenda, other: Agenda): boolean {
  return meet(one.core, other.stems) || meet(other.core, one.stems);
}

function joined(one: Agenda, other: Agenda): Agenda {
  const [first, second] = one.count >= other.count ? [one, other] : [other, one];
  return {
    subjects: [...first.subjects, ...second.subjects],
    core: new Set([...first.core, ...second.core]),
    stems: new Set([...first.stems, ...second.stems]),
    count: first.count + second.count,
    heads: new Map([...first.heads, ...second.heads]),
    mediators: new Set([...first.mediators, ...second.mediators]),
    places: new Set([...first.places, ...second.places]),
    rounds: [...first.rounds, ...second.rounds],
    alone: first.alone || second.alone,
    apart: [...first.apart, ...second.apart],
  };
}

/**
 * Whether the talks on two subjects are two processes: a report says so, or they are led by others on each side and
 * neither the place nor a mediator binds them, or they are counted apart. Whoever leads both makes them one.
 */
function areApart(one: Agenda, other: Agenda): boolean {
  if (meet(one.heads, other.heads)) return false;
  if (one.alone || other.alone) return true;
  if ([...one.apart, ...other.apart].some((stems) => meet(one.core, stems) && meet(other.core, stems))) return true;
  const others = isLedByTwo(one) && isLedByTwo(other);
  const bound = meet(one.mediators, other.mediators) || meet(one.places, other.places);
  return (others && !bound) || clash(one, other, others ? 1 : 2);
}

/** Whether heads of two sides are named, as far as reports tell whose they are. */
function isLedByTwo({heads}: Agenda): boolean {
  const sides = [...heads.values()];
  return sides.length >= 2 && (sides.includes('null') || new Set(sides).size >= 2);
}

/** Days within which two reports may date one round differently. */
const SLACK = 7;

/** Whether the numbers of the rounds, from `least` on, cannot be of one count, while those of each are. */
function clash(one: Agenda, other: Agenda, least: number): boolean {
  const numbered = ({rounds}: Agenda) => rounds.filter(({ordinal}) => ordinal >= least);
  const contradict = (a: Agenda, b: Agenda) =>
    numbered(a).some((round) => numbered(b).some((next) => isAgainst(round, next)));
  return contradict(one, other) && !contradict(one, one) && !contradict(other, other);
}

/** The same number on days far apart, or the higher number on the earlier day. */
function isAgainst(a: Agenda['rounds'][number], b: Agenda['rounds'][number]): boolean {
  const [low, high] = a.ordinal <= b.ordinal ? [bounds(a.when), bounds(b.when)] : [bounds(b.when), bounds(a.when)];
  if (!low || !high) return false;
  const late = low.first > shiftDay(high.last, SLACK);
  return late || (a.ordinal === b.ordinal && high.first > shiftDay(low.last, SLACK));
}

function meet(
  one: ReadonlySet<string> | ReadonlyMap<string, string>,
  other: ReadonlySet<string> | ReadonlyMap<string, string>,
): boolean {
  for (const each of one.keys()) if (other.has(each)) return true;
  return false;
}
