import {contentStems, coreStems, TALKS_ALONE, TALKS_APART} from '../../language/index.ts';
import {compare, type Fact} from '../fact.ts';
import {surname} from '../name.ts';
import {partiesIn} from '../parties.ts';
import {type Focus, focusOf} from './focus.ts';
import {type Agenda, strandsOf} from './strands.ts';

/** No sentence is looked at further than so many characters. */
const LONGEST = 400;

/** How often reports tell something of the talks of given parties on a subject. */
interface Count {
  parties: readonly string[];
  subject: string;
  told: Map<string, number>;
}

/**
 * Keeps count, report by report, of what the talks of each set of parties are said to be about, and of what tells the
 * talks on one subject from those on another.
 */
export class Agendas {
  readonly #counts = new Map<string, Count>();

  add(report: readonly Fact[]): void {
    this.#tell(report, 1);
  }

  remove(report: readonly Fact[]): void {
    this.#tell(report, -1);
  }

  /** The processes of parties that share two of these; one of no subject where nothing tells two apart. */
  of(parties: readonly string[]): Agenda[] {
    const own = [...this.#counts.values()].filter(
      (count) => count.parties.filter((party) => parties.includes(party)).length >= 2,
    );
    const bySubject = new Map<string, Map<string, number>>();
    for (const {subject, told} of own) {
      const all = bySubject.get(subject) ?? new Map<string, number>();
      bySubject.set(subject, all);
      for (const [what, count] of told) all.set(what, (all.get(what) ?? 0) + count);
    }
    return strandsOf([...bySubject].map(([subject, told]) => agendaOf(subject, told)));
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
    const between = parties.length >= 2 ? parties : named;
    const key = `${[...between].sort(compare).join(' ')}\n${subject}`;
    const count = this.#counts.get(key) ?? {parties: between, subject, told: new Map<string, number>()};
    this.#counts.set(key, count);
    const times = (count.told.get(what) ?? 0) + by;
    if (times === 0) count.told.delete(what);
    else count.told.set(what, times);
    if (count.told.size === 0) this.#counts.delete(key);
  }
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
    heads: new Map(values('head').map(([name, party]) => [name!, party!])),
    mediators: new Set(values('mediator').map(([party]) => party!)),
    places: new Set(values('place').map((words) => words.join(' '))),
    rounds: values('round').map(([ordinal, when]) => ({ordinal: Number(ordinal), when: when!})),
    alone: told.has('alone yes'),
    apart: values('apart').map((stems) => new Set(stems)),
  };
}
