import type {Agenda} from './strands.ts';

/** One process: its parties, sorted, and, where they have several, what the talks of this one are about. */
export interface Process {
  parties: readonly string[];
  agenda: Agenda | null;
}

/** What the process is known by, the same as long as its parties and the subject told most often are. */
export function keyOf({parties, agenda}: Process): string {
  return agenda ? `${parties.join(' ')}\n${agenda.subjects[0] ?? ''}` : parties.join(' ');
}
