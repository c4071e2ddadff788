import {sayingVerbs} from '../../language/en/names.ts';
import {countriesWith} from '../../language/en/offices.ts';
import {isFromAbroad} from './abroad.ts';
import {isState} from './parties.ts';
import type {Placing} from './placing.ts';
import {isOfRebels} from './rebels.ts';
import type {Standing} from './roster.ts';
import type {Draft, Scene} from './scene.ts';

/** Offices that a wire report names without nationality where their country is that of its dateline. */
const homely =
  /minister|president|premier|opposition leader|peace advis[eo]r|chancellor|spokes|presidential|governor|senator|(?:foreign|defen[cs]e|home|treasury|permanent|cabinet) secretary|secretary of (?:state|the treasury)|attorney general/i;

/** Offices of which a country has one, so that two that are named side by side are of two countries or of two offices. */
const single = /^(?:prime minister|president|premier|chancellor|foreign minister)$/;

/** What stands before an office for one below its holder. */
const DEPUTY = /^(?:(?:deputy|assistant|acting|under|principal|first|then) )+/;

/** Verbs of what the leaders of two sides do together. */
const together = /^(?:meet|met|talk|talked|spoke|speak|sign|signed|agree|agreed|discuss|discussed)$/;

/** Bodies that are a state's where no other is named. */
export const ARMED: ReadonlySet<string> = new Set(['army', 'navy', 'military', 'police', 'force']);

/** The country of an official without nationality: at talks of one state with rebels, wherever they are, it is that state. */
function homeOf(placing: Placing, {sentence, role}: Draft): string | null {
  const home = placing.homeAt(sentence);
  const state = placing.talks.inner;
  if (state === null || home === state) return home;
  return single.test(role ?? '') ? null : state;
}

export function isFormer({text}: Scene, {start, role}: Draft): boolean {
  return role !== null && /^(?:the )?(?:former |ex-)/i.test(text.slice(start, start + 12));
}

/** What a bare title tells of its holder's country: the only side that has such an office, else that of the place. */
export function settle(placing: Placing, made: Standing, draft: Draft): void {
  const {role} = draft;
  if (made.party !== null || role === null) return;
  const having = countriesWith.get(role.replace(DEPUTY, ''));
  const there = placing.homeAt(draft.sentence);
  const sides = having ? placing.talks.parties.filter((party) => having.includes(party)) : [];
  const fellow = fellowOf(placing, draft);
  const across =
    having?.length === 1 && placing.named.has(having[0]!)
      ? having[0]!
      : (onlyOne(sides, having, there) ?? acrossFrom(placing, fellow, draft));
  if (across !== null) made.supposed = true;
  made.party = across ?? placed(placing, draft);
  if (
    made.party !== null ||
    fellow !== null ||
    !(homely.test(role) || ARMED.has(draft.body)) ||
    isOfRebels(placing.scene, draft) ||
    made.home !== null
  )
    return;
  const home = homeOf(placing, draft);
  if (home !== null && isFromAbroad(placing.scene, draft, home)) return;
  // the United States has no foreign ministry, and who held an office need not be at home
  if ((home === 'USA' && draft.body === 'ministry') || role.startsWith('former ')) return;
  if (home !== null && (!having || having.includes(home)) && !isOfOthers(placing, draft)) made.home = home;
}

/** Of the sides that have an office the only one, but where the country of the place has it too. */
function onlyOne(sides: readonly string[], having: readonly string[] | undefined, there: string | null): string | null {
  const only = sides.length === 1 ? sides[0]! : null;
  return there !== null && there !== only && having?.includes(there) ? null : only;
}

/** "ministry spokesman X told reporters IN LIMA", "President X took office IN LIMA": the side whose capital that is. */
function placed({scene, talks}: Placing, {role, last}: Draft): string | null {
  const {tokens, names} = scene;
  const installed = /^(?:took|takes) office$/.test(`${tokens[last]?.lower} ${tokens[last + 1]?.lower}`);
  if (!installed && !/^spokes/.test(role ?? '')) return null;
  for (let at = last; at < last + 8; at++) {
    const party = tokens[at]?.lower === 'in' ? names[at + 1]?.sense.capital : undefined;
    if (party !== undefined && talks.parties.includes(party)) return party;
    if (/^[.,;"”]$/.test(tokens[at]?.text ?? '.')) return null;
  }
  return null;
}

/** "Chad will wait, Foreign Minister X said", told in Niamey, leaves open whose minister he is. */
export function isOfOthers(placing: Placing, draft: Draft): boolean {
  const {sentence} = draft;
  const home = homeOf(placing, draft);
  const others = placing.talks.parties.filter((party) => party !== home && isState(party));
  if ((quotedFor(placing, draft)?.party ?? home) !== home) return true;
  const named = placing.recent.filter((one) => one.seen === sentence && acts(one) && one.party !== null);
  if (named.some(({party, members}) => party === home || members.includes(home ?? ''))) return false;
  const opening = placing.opening?.sentence === sentence ? (placing.opening.standing?.party ?? '') : '';
  if (others.includes(opening)) return true;
  return placing.subjects.some((one) => one.seen === sentence && acts(one) && others.includes(one.party ?? ''));
}

/** "PERU refuses. 'It is not for sale,' said Defence Minister X": the side for which a quotation speaks. */
function quotedFor({scene, subjects}: Placing, {first, sentence}: Draft): Standing | null {
  const {tokens} = scene;
  if (!sayingVerbs.has(tokens[first - 1]?.lower ?? '') || !/^["”]$/.test(tokens[first - 2]?.text ?? '')) return null;
  const told = subjects.filter((one) => one.seen >= sentence - 1 && acts(one) && one.party !== null);
  return new Set(told).size === 1 ? told[0]! : null;
}

/** The holder of one such office whom an "and" joins to that of another. */
function fellowOf({before, scene, of}: Placing, draft: Draft): Standing | null {
  if (!before || !single.test(before.role ?? '') || !single.test(draft.role ?? '')) return null;
  const beside = before.last === draft.first - 1 && scene.tokens[before.last]?.lower === 'and';
  return beside ? (of.get(before) ?? null) : null;
}

/** "President X and Prime Minister Y met", told in a capital: of the two sides, that of the place comes first. */
function acrossFrom({scene, talks}: Placing, fellow: Standing | null, {last}: Draft): string | null {
  const home = fellow?.home ?? null;
  const sides = talks.parties;
  const meets = scene.tokens.slice(last, last + 5).some(({lower}) => together.test(lower));
  if (!meets || home === null || sides.length !== 2 || !sides.includes(home)) return null;
  return sides.find((side) => side !== home) ?? null;
}

/** Whether somebody acts as a party does: no person, and no office. */
export function acts({kind}: Standing): boolean {
  return kind !== 'person' && kind !== 'office';
}
