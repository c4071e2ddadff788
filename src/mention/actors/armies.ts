import {countries} from '../../language/en/countries.ts';
import {armyWords, movements} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import type {Found} from './lexicon.ts';
import {slug} from './parties.ts';
import {type Draft, isPossessive} from './scene.ts';
import type {Talks} from './talks.ts';

const armies = new Map(
  countries.map(({code, name: country, adjectives}) => {
    const name = `${adjectives[0] ?? country} Armed Forces`;
    const party = movements.find(([, known]) => known === name)?.[0] ?? slug(name);
    return [code, {name, party}] as const;
  }),
);
/** The state of each army that no acronym makes a party of its own. */
const stateOf = new Map(
  [...armies].filter(([, {party}]) => party === slug(party)).map(([code, {party}]) => [party, code]),
);
const words = armyWords.map((name) => name.split(' '));

/** "Chad's military RULERS": no army, but what governs. */
const RULE = /^(?:rulers?|junta|government|council|regime|authorities)$/;

/**
 * The armed forces whose words follow the name of their state ("the Chadian army", "Chad's armed forces"), else null.
 * Their party is the acronym that the lexicon has for them, else a slug ("chadian-armed-forces").
 */
export function armyAt(tokens: readonly Token[], {sense, first, last}: Found, end: number): Found | null {
  const code = sense.adjective ?? sense.state;
  const from = isPossessive(tokens[last]) ? last + 1 : last;
  const army = code === undefined || (from === last && sense.adjective === undefined) ? undefined : armies.get(code);
  if (army === undefined) return null;
  const called = words.find((parts) => parts.every((part, i) => tokens[from + i]?.lower === part));
  if (called === undefined || from + called.length > end) return null;
  if (RULE.test(tokens[from + called.length]?.lower ?? '')) return null;
  return {first, last: from + called.length, sense: {name: army.name, movement: army.party}};
}

/** Puts the armies that are no party of their own under their states: one is where the talks are its own, or an acronym. */
export function underStates(drafts: readonly Draft[], {parties}: Talks): void {
  const over = (party: string): string => (parties.includes(party) ? party : (stateOf.get(party) ?? party));
  for (const draft of drafts) {
    const {party} = draft;
    draft.parties = draft.parties.map(over);
    if (party === null || over(party) === party) continue;
    draft.party = over(party);
    if (draft.kind !== 'group' || draft.name === null) continue;
    draft.kind = 'organisation';
    draft.form = 'description';
    draft.name = null;
    draft.noun = 'army';
  }
}
