import {contentStems, coreStems, TALKS_ALONE, TALKS_APART} from '../../language/index.ts';
import {compare, type Fact} from '../fact.ts';
import {surname} from '../name.ts';
import {partiesIn} from '../parties.ts';
import {type Focus, focusOf} from './focus.ts';
import {type Agenda, strandsOf} from './strands.ts';

/** No sentence is looked at further than so many characters. */
const LONGEST = 400;

/** How often reports tell something of the talks of given parties, by subject. */
interface Told {
  parties: readonly string[];
  bySubject: Map<string, Map<string, number>>;
  /** Rises with each change. */
  version: number;
}

/**
 * Keeps count, report by report, of what the talks of each set of parties are said to be about, and of what tells the
 * talks on one subject from those on another.
 */
export class Agendas {
  readonly #told = new Map<string, Told>();
  /** The processes of parties as they were found last, with the versions that they were found from. */
  readonly #found = new Map<string, {version: string; agendas: Agenda[]}>();

  add(report: readonly Fact[]): void {
    this.#tell(report, 1);
  }

  remove(report: readonly Fact[]): void {
    this.#tell(report, -1);
  }

  /** The processes of parties that share two of these; one of no subject where nothing tells two apart. */
  of(parties: readonly string[]): Agenda[] {
    const own = [...this.#told.values()].filter(
      (told) => told.parties.filter((party) => parties.includes(party)).length >= 2,
    );
    const key = parties.join(' ');
    const version = own.map((told) => `${told.parties.join(' ')} ${told.version}`).join();
    const known = this.#found.get(key);
    if (known?.version === version) return known.agendas;
    const agendas = strandsOf(agendasOf(own));
    this.#found.set(key, {version, agendas});
    return agendas;
  }

  #tell(report: readonly Fact[], by: 1 | -1): void {
    const {of, main} = focusOf(report);
    const named = of.find((focus) => focus !== null && focus.parties.length >= 2)?.parties;
    if (!named) return;
    const several = new Set(of.map((focus) => focus?.subject ?? main?.subject)).size > 1;
    const foci = of.map((focus) => focus ?? (several ? null : main));
    report.forEach((fact, at) => {
      const focus = foci[at];
      if (focus) for (const what of toldBy(fact)) this.#count(focus, named, what, by);
    });
    for (const {focus, stems, alone} of apartIn(report, foci)) {
      this.#count(focus, named, `apart ${stems.join(' ')}`, by);
      if (alone) this.#count(focus, named, 'alone yes', by);
    }
  }

  #count({subject, parties}: Focus, named: readonly string[], what: string, by: 1 | -1): void {
    const between = [...(parties.length >= 2 ? parties : named)].sort(compare);
    const key = between.join(' ');
    const told = this.#told.get(key) ?? {parties: between, bySubject: new Map(), version: 0};
    this.#told.set(key, told);
    told.version++;
    countIn(told.bySubject, subject, what, by);
  }
}

function countIn(bySubject: Told['bySubject'], subject: string, what: string, by: number): void {
  const counts = bySubject.get(subject) ?? new Map<string, number>();
  bySubject.set(subject, counts);
  const times = (counts.get(what) ?? 0) + by;
  if (times === 0) counts.delete(what);
  else counts.set(what, times);
  if (counts.size === 0) bySubject.delete(subject);
}

function agendasOf(told: readonly Told[]): Agenda[] {
  const all: Told['bySubject'] = new Map();
  for (const {bySubject} of told)
    for (const [subject, counts] of bySubject) for (const [what, times] of counts) countIn(all, subject, what, times);
  return [...all].map(([subject, counts]) => agendaOf(subject, counts));
}

/** What a claim tells of the talks that it speaks of, each as a word and its value. */
function toldBy({claim, reading}: Fact): string[] {
  const {meeting, actors} = claim;
  const heads = actors.flatMap(({role, party, entity, name}) =>
    role === 'head' && reading.cast.entities[entity ?? -1]?.kind === 'person' ? [`head ${surname(name)} ${party}`] : [],
  );
  const mediators = partiesIn(claim, ['mediator', 'host']).map((party) => `mediator ${party}`);
  if (meeting === null) return [...heads, ...mediators];
  const told = [`claim ${meeting.subject ? 'own' : 'other'}`, ...heads, ...mediators];
  if (meeting.status !== 'held') return told;
  if (claim.place !== null) told.push(`place ${claim.place}`);
  if (meeting.ordinal !== null && claim.when !== null) told.push(`round ${meeting.ordinal} ${claim.when}`);
  return told;
}

/** A place where a report says that talks are none of those which it names beside them, with the stems of its words. */
interface Apart {
  focus: Focus;
  stems: string[];
  /** Whether the sentence names them as a process of their own. */
  alone: boolean;
}

function apartIn(report: readonly Fact[], foci: readonly (Focus | null)[]): Apart[] {
  const text = report[0]?.reading.report.text ?? '';
  return [...text.matchAll(TALKS_APART)].flatMap(({index}) => {
    const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('\n', index)) + 1;
    const stops = [text.indexOf('. ', index), text.indexOf('\n', index)].filter((stop) => stop >= 0);
    const end = Math.min(...stops, start + LONGEST);
    const named = report.findIndex(({claim}) => claim.meeting?.subject && claim.start >= start && claim.start < end);
    const at = named >= 0 ? named : report.findLastIndex(({claim}) => claim.start <= index);
    const focus = foci[Math.max(at, 0)] ?? foci.find((other) => other !== null);
    if (!focus) return [];
    const words = text.slice(start, end);
    const stems = [...new Set([...contentStems(words), ...coreStems(focus.subject)])];
    return [{focus, stems, alone: named >= 0 && TALKS_ALONE.test(words)}];
  });
}

function agendaOf(subject: string, told: ReadonlyMap<string, number>): Agenda {
  const values = (kind: string) =>
    [...told.keys()].flatMap((what) => (what.startsWith(`${kind} `) ? [what.slice(kind.length + 1).split(' ')] : []));
  return {
    subjects: [subject],
    core: new Set(coreStems(subject)),
    stems: new Set(contentStems(subject)),
    count: told.get('claim own') ?? 0,
    // in one order whatever that of the reports, and with the side where some report tells it
    heads: new Map(
      values('head')
        .map(([name, party]): [string, string] => [name!, party!])
        .sort((a, b) => Number(b[1] === 'null') - Number(a[1] === 'null') || compare(a.join(), b.join())),
    ),
    mediators: new Set(values('mediator').map(([party]) => party!)),
    places: new Set(values('place').map((words) => words.join(' '))),
    rounds: values('round').map(([ordinal, when]) => ({ordinal: Number(ordinal), when: when!})),
    alone: told.has('alone yes'),
    apart: values('apart').map((stems) => new Set(stems)),
  };
}
