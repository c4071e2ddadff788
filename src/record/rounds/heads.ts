import type {ClaimActor} from '../../claim/index.ts';
import {byPlace, type Fact} from '../fact.ts';
import {surname} from '../name.ts';
import type {Delegate} from '../record.ts';
import type {RoundDraft} from './draft.ts';

/** Heads and members of the delegations, as the claims of one round name them, each person once for a party. */
export function delegatesOf(draft: RoundDraft, role: 'head' | 'member', parties: ReadonlySet<string>): Delegate[] {
  const found = new Map<string, Delegate>();
  const add = (fact: Fact, actor: ClaimActor) => {
    const entity = actor.entity === null ? null : fact.reading.cast.entities[actor.entity];
    if (actor.party === null || !parties.has(actor.party) || entity?.kind !== 'person' || entity.name === null) return;
    const key = `${actor.party} ${surname(entity.name)}`;
    const known = found.get(key);
    if (!known) {
      found.set(key, {party: actor.party, person: entity.name, role: entity.role, evidence: [fact.evidence]});
      return;
    }
    if (entity.name.length > known.person.length) known.person = entity.name;
    known.role ??= entity.role;
    known.evidence.push(fact.evidence);
  };
  for (const fact of [...draft.facts, ...draft.about]) {
    if (fact.claim.polarity === '-') continue;
    for (const actor of fact.claim.actors) if (actor.role === role) add(fact, actor);
  }
  return [...found.values()].map((delegate) => ({...delegate, evidence: dedupe(delegate.evidence)}));
}

function dedupe(evidence: Delegate['evidence']): Delegate['evidence'] {
  return [...new Map(evidence.map((e) => [`${e.document}:${e.start}:${e.end}`, e])).values()].sort(byPlace);
}
