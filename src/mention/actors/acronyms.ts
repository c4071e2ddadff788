import {delegationNouns} from '../../language/en/offices.ts';
import type {Token} from '../../language/index.ts';
import type {Draft, Scene} from './scene.ts';

/** The acronym in brackets after a name. */
export function marked({parties}: Draft): string | null {
  const mark = parties[0];
  return mark?.startsWith('=') ? mark.slice(1) : null;
}

/** The acronym in brackets that begins at a token ("(RSF)"), or null. */
export function bracketed(tokens: readonly (Token | undefined)[], at: number): string | null {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return null;
  const {text} = tokens[at + 1]!;
  return isAcronym(text) ? text : null;
}

/** "RSF", "M23", "AFC/M23". */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}/–-]{1,9}$/u.test(text);
}

/** Words of reports in which an acronym that acts is a movement's. */
const FIGHTERS = /^(?:movements?|rebels?|insurgents?|guerr?illas?|militias?|separatists?|politico-military|armed)$/;
/** So often an acronym that nobody explains must stand. */
const ENOUGH = 2;

/**
 * Puts movements under the acronym that the report explains, wherever it does: "the Movement of X (MX)" is MX throughout,
 * and so is an MX that stood alone before. One that has a team or delegation is a side without being explained,
 * and so is one that acts in a report of those who fight.
 */
export function underAcronyms({tokens, names}: Scene, drafts: readonly Draft[]): void {
  const acronyms = new Map<string, string>();
  // within a title too: "a spokesman of the Chadian Armed Forces (CAF)"
  for (const found of names) {
    const acronym = found?.sense.movement === undefined ? null : bracketed(tokens, found.last);
    if (acronym !== null) acronyms.set(found!.sense.movement!, acronym).set(`=${acronym}`, acronym);
  }
  for (const draft of drafts) {
    const acronym = draft.kind === 'group' && draft.party !== null ? marked(draft) : null;
    if (acronym !== null) acronyms.set(draft.party!, acronym).set(`=${acronym}`, acronym);
  }
  const unexplained = drafts.filter(({weak, kind, party}) => weak && kind === 'group' && party === null);
  const ofFighters = unexplained.length >= ENOUGH && tokens.some(({lower}) => FIGHTERS.test(lower));
  const acting = new Set(unexplained.flatMap(({name, subject}) => (ofFighters && subject ? [name] : [])));
  const times = new Map<string | null, number>();
  for (const {name} of unexplained) times.set(name, (times.get(name) ?? 0) + 1);
  for (const {name, last} of unexplained) {
    const acts = acting.has(name) && times.get(name)! >= ENOUGH;
    if (acts || delegationNouns.has(tokens[last]?.lower ?? '')) acronyms.set(`=${name}`, name!);
  }
  if (acronyms.size === 0) return;
  const under = (party: string): string => acronyms.get(party) ?? party;
  for (const draft of drafts) {
    if (draft.party !== null) draft.party = under(draft.party);
    else if (draft.weak && draft.kind === 'group' && acronyms.has(`=${draft.name}`)) {
      draft.party = draft.name;
      draft.weak = false;
    }
    draft.parties = draft.parties.map(under);
  }
}
