import {
  ACT_NOUNS,
  ACT_PHRASES,
  ACT_VERBS,
  type Analysis,
  DEADLINE_VERBS,
  inflections,
  MEETING_NOUNS,
  MODALS,
  nounForms,
  type Sentence,
  STANCE_NOUNS,
  STANCE_VERBS,
  TELLING_STAGE_WORDS,
  WordMap,
} from '../../language/index.ts';

/** What tells of an act without one of the words of the table; a second word has to stand in the sentence, too. */
const MORE =
  `exchange spend settle speak warn caution assure allege charge claim let_go tell_leave order_leave ask_leave instruct_leave give_leave request_leave cut_deal become_effective become_operational must should need have_go have_end have_stop have_leave be_no
  dig_heels give_way budge relent stand_firm be_against take_exception take_issue favour_in favor_in be_favour be_favor go_far fall_short be_enough be_step regard_breach regard_violation see_breach consider_breach push_to would_like favour favor resist fear come_against speak_against violate breach infringe contravene condition_on link_to tie_to will_only would_only will_until will_unless would_until would_unless will_without would_without can_without expect support_proposal support_plan support_idea support_demand support_suggestion support_request support_call favour_plan favour_proposal make_condition make_precondition make_conditional make_prerequisite will_not would_not reach_ceasefire reach_cease-fire
  strike_ceasefire finalise finalize adopt approve clinch attend preside_over consult_with consult_on consult_in talk_with see_other sit_one sit_same sit_across sit_together sit_opposite
  boycott scupper wind_up wrap_up take_place take_effect come_force enter_force put_force bring_force apply_since apply_being observe_since observe_being implement_since implement_being honour_since respect_since work_since operate_since run_since function_since go_table begin_it begin_they open_it open_they
  start_it start_they end_it end_they close_it close_they finish_it finish_they last_it last_they
  carry_messages pass_messages relay_messages convey_messages leave_open stay_open remain_open bring_accord
  bring_agreement bring_compromise bring_deal produce_accord produce_agreement produce_deal yield_agreement
  hammer_agreement hammer_deal thrash_deal forge_agreement forge_deal secure_deal secure_agreement find_compromise
  reach_settlement find_settlement negotiate_settlement reach_arrangement conclude_arrangement make_arrangement
  strike_bargain share_understanding close_chapter close_chapters finish_chapter finish_chapters complete_chapter finish_work complete_work conclude_work reaffirm uphold validate
  confirm_principle confirm_basis give_blessing give_nod give_backing set_joint establish_joint create_joint form_joint revive_joint establish_hotline set_hotline receive discuss hold_they hold_it sit_over sit_separate
  represent negotiate_for speak_for stress_need underline_need emphasize_need emphasise_need concerned_about concerned_over
  concerned_at worried_about worried_over alarmed_by alarmed_at dismayed_by dismayed_at troubled_by unhappy_with
  unhappy_about uneasy_about dissatisfied_with`.split(/\s+/);
const MORE_NOUNS = [
  'force_in',
  'effect_in',
  'force_into',
  'service_since',
  'operation_since',
  'use_since',
  'opposed_to',
  'truce',
  'unable',
  'head',
  'team_under',
  'charge_team',
  'charge_delegation',
  'charge_side',
  'counterpart_was',
  'counterpart_is',
  'delegation_under',
  'mediator',
  'go-between',
  'dialogue',
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
  'willing',
  'readiness',
  'willingness',
  'unwillingness',
  'reluctance',
  'reluctant',
  'resistance',
  'unwilling',
  'prepared_to',
  'ready_to',
  'open_to',
  'line_red',
  'priority',
  'condition',
  'precondition',
  'question_out',
  'sale_not',
  'negotiation_not',
  'dispute_in',
  'terms_come',
  'table_not',
  'point_open',
  'point_last',
  'question_open',
  'issue_open',
  'issue_last',
  'question_difficult',
  'issue_difficult',
  'non-starter',
  'nonstarter',
  'no-go',
  'deal-breaker',
  'dealbreaker',
  'inadmissible',
];

/**
 * How a form may name an act, as a noun and as a verb: null where it does by itself ("agreed"), else the words of which one
 * has to stand in the sentence too ("put OFF", "sever TIES").
 */
interface Form {
  noun: Set<string> | null | undefined;
  verb: Set<string> | null | undefined;
}

const FORMS: WordMap<Readonly<Form>> = new WordMap(collect());

function collect(): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  const formOf = (word: string) => {
    const form = forms.get(word) ?? {noun: undefined, verb: undefined};
    forms.set(word, form);
    return form;
  };
  const add = (verb: string, seconds: readonly string[] | null) => {
    for (const word of inflections(verb)) put(formOf(word), 'verb', seconds);
  };
  for (const entry of [...ACT_VERBS.keys(), ...STANCE_VERBS.keys(), ...MORE]) {
    const [verb, second] = entry.split('_') as [string, string?];
    add(verb, second === undefined ? null : [second]);
  }
  for (const verb of DEADLINE_VERBS) add(verb, ['by', 'within', 'before', 'will', 'would']);
  for (const phrase of ACT_PHRASES.keys()) {
    const [verb, noun] = phrase.split(' ') as [string, string];
    add(verb.split('_')[0]!, nounForms(noun.split('_').at(-1)!));
  }
  for (const entry of [
    ...ACT_NOUNS.keys(),
    ...STANCE_NOUNS.keys(),
    ...MEETING_NOUNS,
    ...MORE_NOUNS,
    ...TELLING_STAGE_WORDS,
  ]) {
    const [noun, second] = entry.split('_') as [string, string?];
    for (const word of nounForms(noun)) put(formOf(word), 'noun', second === undefined ? null : [second]);
  }
  forms.delete('united');
  return forms;
}

function put(form: Form, kind: keyof Form, seconds: readonly string[] | null): void {
  if (seconds === null) form[kind] = null;
  else if (form[kind] !== null) form[kind] = new Set([...(form[kind] ?? []), ...seconds]);
}

/**
 * Whether a token of the sentence may name an act of talks. Tags are asked for where a form does, and tell "the PRESS"
 * from "press for"; what stands where a verb may is one whatever its tag.
 */
export function hasActWord({tokens, syntax}: Analysis, sentence: Sentence): boolean {
  const {first, last} = sentence;
  for (let at = first; at < last; at++) {
    const form = FORMS.get(tokens[at]!.lower);
    if (form === undefined) continue;
    if (form.noun === null) return true;
    const {lower: word} = tokens[at]!;
    const verb =
      form.verb !== undefined &&
      (ENDED.test(word) || mayBeVerb(tokens[at - 1]?.lower ?? '', syntax(sentence).tagged, at - first));
    if (verb && form.verb === null) return true;
    for (let other = first; other < last; other++) {
      const {lower} = tokens[other]!;
      if (form.noun?.has(lower) || (verb && form.verb?.has(lower))) return true;
    }
  }
  return false;
}

function mayBeVerb(before: string, tags: readonly string[], at: number): boolean {
  return VERBAL.test(tags[at]!) || before === 'to' || MODALS.has(before) || SUBJECT.test(tags[at - 1] ?? '');
}

/** Forms that are a verb's whatever their tag. */
const ENDED = /...(?:ed|ing)$/u;
const VERBAL = /^(?:VB|MD|JJ)/u;
const SUBJECT = /^(?:NNP|PRP)/u;
