import {
  ACT_NOUNS,
  ACT_PHRASES,
  ACT_VERBS,
  inflections,
  MEETING_NOUNS,
  nounForms,
  STANCE_NOUNS,
  STANCE_VERBS,
  type Token,
  WordMap,
} from '../../language/index.ts';

/** What tells of an act without one of the words of the table; a second word has to stand in the sentence, too. */
const MORE =
  'exchange spend settle speak warn must_be must_not will_not would_not reach_ceasefire reach_cease-fire strike_ceasefire finalise finalize adopt approve clinch attend boycott scupper wind_up wrap_up take_place take_effect come_force enter_force force_since effect_since go_table carry_messages pass_messages relay_messages convey_messages leave_open stay_open remain_open bring_accord bring_agreement bring_compromise bring_deal produce_accord produce_agreement produce_deal yield_agreement hammer_agreement hammer_deal thrash_deal forge_agreement forge_deal secure_deal secure_agreement find_compromise represent_under stress_need underline_need emphasize_need emphasise_need'.split(
    ' ',
  );
const MORE_NOUNS = [
  'truce',
  'unable',
  'mediator',
  'go-between',
  'opposition',
  'unresolved',
  'outstanding',
  'unsettled',
  'unanswered',
  'disputed',
  'contentious',
  'negotiable',
  'non-negotiable',
  'unacceptable',
  'insufficient',
];

/**
 * Each form of a word for an act; where another word makes it one ("put off", "sever ties"), those of which one has to
 * stand in the sentence too.
 */
const FORMS: WordMap<ReadonlySet<string> | null> = new WordMap(collect());

function collect(): ReadonlyMap<string, ReadonlySet<string> | null> {
  const forms = new Map<string, Set<string> | null>();
  for (const entry of [...ACT_VERBS.keys(), ...STANCE_VERBS.keys(), ...MORE]) {
    const [verb, second] = entry.split('_') as [string, string?];
    add(forms, verb, second === undefined ? null : [second]);
  }
  for (const phrase of ACT_PHRASES.keys()) {
    const [verb, noun] = phrase.split(' ') as [string, string];
    add(forms, verb, nounForms(noun));
  }
  for (const entry of [...ACT_NOUNS.keys(), ...STANCE_NOUNS.keys(), ...MEETING_NOUNS, ...MORE_NOUNS]) {
    for (const form of nounForms(entry.split('_')[0]!)) forms.set(form, null);
  }
  forms.delete('united');
  return forms;
}

function add(forms: Map<string, Set<string> | null>, verb: string, seconds: readonly string[] | null): void {
  for (const form of inflections(verb)) {
    const known = forms.get(form);
    if (seconds === null) forms.set(form, null);
    else if (known !== null) forms.set(form, new Set([...(known ?? []), ...seconds]));
  }
}

/** Whether one of the tokens from `first` to `last - 1` may name an act of talks, in any of its forms. */
export function hasActWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const seconds = FORMS.get(tokens[at]!.lower);
    if (seconds === null) return true;
    if (seconds === undefined) continue;
    for (let other = first; other < last; other++) if (seconds.has(tokens[other]!.lower)) return true;
  }
  return false;
}
