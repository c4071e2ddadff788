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
  const sides = reading.cast.entities.find(({members}) => members.length >= 2)?.members ?? [];
  return named.every((party) => sides.includes(party)) ? [...sides] : named;
}
