/** Words by stance; a preposition after an underscore makes one verb with it ("call_for"). */
function index(words: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([stance, list]) => list.split(' ').map((word) => [word, stance] as const)),
  );
}

/** Verbs of a stance, by lemma and particle. */
export const STANCE_VERBS = index({
  demand:
    'demand insist want prefer seek require urge request pressure call_for ask_for press_for push_for insist_on call_on call_upon press_on appeal_for appeal_to lobby_for plead_for plead_with hold_out_for exhort implore beseech beg reclaim',
  propose: 'propose suggest put_forward recommend float table moot advocate',
  offer: 'offer volunteer',
  concern: 'complain criticise criticize protest deplore lament',
  raise: 'raise bring_up',
  reject:
    'reject refuse rule_out dismiss oppose decline turn_down rebuff spurn veto brush_aside brush_off wave_aside scoff_at rubbish say_no disagree_with object_to balk_at baulk_at resist come_out_against speak_out_against bristle_at bridle_at',
  accept: 'accept welcome endorse approve go_along live_with sign_off say_yes',
});

/** Nouns of a stance that a light verb carries: "voiced concern about", "repeated its demand for". */
export const STANCE_NOUNS = index({
  demand: 'demand request call insistence priority importance need necessity appeal plea ultimatum',
  propose: 'proposal suggestion initiative',
  offer: 'offer',
  concern:
    'concern complaint objection protest dissatisfaction alarm worry dismay unease disquiet displeasure misgiving reservation',
  reject: 'rejection refusal opposition veto',
  accept: 'approval consent assent backing blessing endorsement',
});

export const STANCE_CARRIERS: ReadonlySet<string> = new Set(
  'reiterate repeat express voice emphasize emphasise stress underline underscore make raise renew restate press present submit have highlight lodge convey issue give grant lend'.split(
    ' ',
  ),
);

/** Verbs of a demand that are one by themselves, whatever they are about; others only with a point that they name. */
export const STANCE_ALONE: ReadonlySet<string> = new Set(
  'demand insist urge request pressure call ask press push appeal plead exhort implore beseech beg propose suggest put recommend float table moot advocate offer volunteer complain criticise criticize protest deplore lament reject refuse rule dismiss oppose decline turn rebuff spurn veto brush wave scoff say disagree object balk baulk accept live support back favour favor welcome endorse approve give grant'.split(
    ' ',
  ),
);

/** Verbs of a demand that are one in the passive too: "was asked to leave"; "is required" is none. */
export const STANCE_PASSIVE: ReadonlySet<string> = new Set(
  'demand urge request pressure ask implore propose suggest put recommend float table moot advocate offer brush wave reject rule dismiss turn rebuff spurn veto accept welcome endorse approve criticise criticize'.split(
    ' ',
  ),
);
