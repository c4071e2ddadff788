import type {Span} from '../mention.ts';
import {capitalIn} from './homes.ts';
import {type Found, partyOf} from './lexicon.ts';
import {isMovement, isState, only} from './parties.ts';
import type {Draft, Scene} from './scene.ts';
import {type Talks, talksOf} from './talks.ts';

const INNER =
  /^(?:peace|government|president|army|military|soldiers|rebels?|guerr?illas?|insurgents?|conflict|war|civil|rulers|junta|opposition|armed|politico-military)$/;
const REBELS = /^(?:rebel|guerr?illa|insurgent)s?$/;

/** So often a report speaks of rebels that it does not name. */
const OFTEN = 2;

/**
 * The talks of a report on a movement and a government that it names by neither state nor nationality ("the Salas
 * government and the Front"): the government's state is that which the report has at war ("the Nepali peace talks",
 * "Nepal's army"), if there is but one; of several that in whose capital the report was written. Drafts of "the
 * government" without a party are given to it.
 */
export function innerConflict(scene: Scene, drafts: readonly Draft[], dateline: Span | null): Talks {
  const talks = talksOf(scene, drafts);
  const known = talks.parties.filter(isState);
  if (known.some((party) => talks.paired || !isHost(scene, party, dateline))) return talks;
  const fighting = drafts.some(({party}) => party !== null && isMovement(party));
  if (!fighting && scene.tokens.filter(({lower}) => REBELS.test(lower)).length < OFTEN) return talks;
  const state = stateAtWar(scene, capitalIn(scene, dateline), [...talks.mediators, ...known]);
  if (state === null) return talks;
  const governments = drafts.filter(({noun, definite}) => noun === 'government' && definite);
  if (governments.some(({party}) => party !== null && party !== state)) return talks;
  for (const draft of governments) draft.party = state;
  const told = talksOf(scene, drafts);
  const movement = told.parties.filter(isMovement);
  // who only houses the talks was named more often than whose they are
  const parties = known.length > 0 && movement.length > 0 ? [state, ...movement].sort() : told.parties;
  return {...told, parties, inner: state};
}

/** Whether a report is written in the state's capital, or has the talks there: "the DOHA peace talks", "in DOHA". */
function isHost(scene: Scene, state: string, dateline: Span | null): boolean {
  if (capitalIn(scene, dateline) === state) return true;
  return scene.names.some((found, at) => {
    if (found === null || found.first !== at || found.sense.capital !== state) return false;
    const before = scene.tokens[at - 1]?.lower ?? '';
    return before === 'in' || /^(?:peace|talks|round|process)$/.test(scene.tokens[found.last]?.lower ?? '');
  });
}

/** The only state that the words have at war within, else that of the place, if it is among them. */
function stateAtWar(scene: Scene, there: string | null, mediators: readonly string[]): string | null {
  const named = scene.names.flatMap((found) => (found && isAtWar(scene, found) ? (partyOf(found.sense) ?? []) : []));
  const states = [...new Set(named)].filter((party) => isState(party) && !mediators.includes(party));
  return only(states) ?? (there !== null && states.includes(there) ? there : null);
}

/** "the PHILIPPINE peace process", "COLOMBIA's guerrillas": a country that has the conflict within. */
function isAtWar({tokens}: Scene, {last, sense}: Found): boolean {
  if (sense.capital !== undefined) return false;
  const next = tokens[last]?.lower ?? '';
  return INNER.test(/^['’]s?$/.test(next) ? (tokens[last + 1]?.lower ?? '') : next);
}
