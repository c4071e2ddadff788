import type {Reading} from '../../claim/index.ts';
import type {Fact} from '../fact.ts';
import {partiesIn} from '../parties.ts';

const AGREEMENTS: ReadonlySet<string> = new Set([
  'agree',
  'sign',
  'exchange-notes',
  'extend',
  'decide',
  'agree-in-principle',
]);

/** Whether a claim is of talks: of a meeting, or of what sides agreed. */
export function speaksOfTalks({claim}: Fact): boolean {
  return claim.meeting !== null || AGREEMENTS.has(claim.act);
}

/** The sides that a claim names, or, where it names fewer than two, those that its report calls "the sides". */
export function namedBy({claim, reading}: Fact): string[] {
  const named = partiesIn(claim, ['agent', 'partner', 'head']);
  if (named.length >= 2) return named;
  const sides = sidesOf(reading);
  return named.every((party) => sides.includes(party)) ? [...sides] : named;
}

const sidesKnown = new WeakMap<Reading, readonly string[]>();

/** Those whom a report calls "the sides", "both delegations"; a mere "they" makes nobody a side. */
function sidesOf(reading: Reading): readonly string[] {
  const known = sidesKnown.get(reading);
  if (known) return known;
  const {entities, mentions} = reading.cast;
  const called = new Set(mentions.flatMap(({entity, form}) => (form === 'pronoun' ? [] : [entity])));
  const sides = entities.find(({members}, index) => members.length >= 2 && called.has(index))?.members ?? [];
  sidesKnown.set(reading, sides);
  return sides;
}
