import {contentStems, coreStems} from '../../language/index.ts';
import {type Fact, pointOf} from '../fact.ts';
import {surname} from '../name.ts';
import {focusOf} from './focus.ts';
import type {Process} from './process.ts';

/**
 * Which of the processes between the same parties each claim of a report belongs to, by its place in the report: that of
 * the subject which it speaks of, else that which the report is about.
 * @param processes at least one, that told most often first
 */
export function processOfEach(report: readonly Fact[], processes: readonly Process[]): (index: number) => Process {
  const [first] = processes;
  if (processes.length < 2) return () => first!;
  const foci = focusOf(report);
  const own = foci.of.map((focus) => focus && onSubject(focus.subject, processes));
  const about = foci.main && onSubject(foci.main.subject, processes);
  const main = about ?? byHeads(report, processes) ?? byIssues(report, processes);
  return (index) => own[index] ?? main ?? first!;
}

function onSubject(subject: string, processes: readonly Process[]): Process | null {
  const named = processes.find(({agenda}) => agenda!.subjects.includes(subject));
  return named ?? only(processes, ({agenda}) => coreStems(subject).some((stem) => agenda!.core.has(stem)));
}

/** The only process whose heads of delegation the report names. */
function byHeads(report: readonly Fact[], processes: readonly Process[]): Process | null {
  const people = report[0]?.reading.cast.entities.filter(({kind, name}) => kind === 'person' && name !== null) ?? [];
  const named = new Set(people.map(({name}) => surname(name!)));
  return only(processes, ({agenda}) => [...agenda!.heads.keys()].some((name) => named.has(name)));
}

/** The only process whose subject is an issue of the report. */
function byIssues(report: readonly Fact[], processes: readonly Process[]): Process | null {
  const points = report.flatMap(({claim}) => claim.content ?? (claim.meeting ? [] : (pointOf(claim) ?? [])));
  const stems = new Set(points.flatMap(contentStems));
  return only(processes, ({agenda}) => agenda!.core.size > 0 && [...agenda!.core].every((stem) => stems.has(stem)));
}

function only(processes: readonly Process[], fits: (process: Process) => boolean): Process | null {
  const fitting = processes.filter(fits);
  return fitting.length === 1 ? fitting[0]! : null;
}
