import {inflections} from './forms.ts';

/** What is done by a day that is set for it, and is no act of talks itself, by lemma. */
export const DEADLINE_VERBS: ReadonlySet<string> = new Set(
  `submit complete finish publish deliver present send reply respond answer establish create form launch start begin vote
  notify inform rename remove mark pay transfer report draft prepare introduce amend circulate exchange dismantle destroy
  clear restore hand give examine decide build evacuate register`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs by any of which one step may be told, one kind a line: what WILL BE OPENED is INAUGURATED, an answer that was to be SENT ARRIVES. */
const STEP_KINDS = `open reopen inaugurate unveil
submit send deliver present hand reach reply respond answer receive circulate
return arrive come land
complete finish conclude
begin start launch complete
pay transfer disburse
establish create form launch
hold vote
clear remove dismantle destroy evacuate
publish release`
  .split('\n')
  .map((line) => line.split(' '));

/** Verbs by which it is told that something awaited was done. */
export const STEP_VERBS: ReadonlySet<string> = new Set([...STEP_KINDS.flat(), ...DEADLINE_VERBS]);

/** For a form of such a verb the verbs of its kinds, itself among them: "inaugurated". */
export const STEPS_BY_FORM: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...STEP_VERBS].flatMap((verb) => {
    const kinds = new Set([verb, ...STEP_KINDS.filter((kind) => kind.includes(verb)).flat()]);
    return inflections(verb).map((form): [string, ReadonlySet<string>] => [form, kinds]);
  }),
);
