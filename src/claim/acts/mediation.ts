import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isMeeting} from '../meeting.ts';
import {actorsIn, asActors, unique} from '../participants.ts';
import {rangeOf, type Scene} from '../scene.ts';
import {isPassive, objectOf, verbOf} from '../verb.ts';

const MEDIATES = new Set(['mediate', 'broker', 'facilitate', 'moderate']);
const CARRIES = new Set(['carry', 'pass', 'pass_on', 'relay', 'convey', 'shuttle']);
const MEDIATOR = /\b(?:mediators?|facilitators?|go-between|intermediar(?:y|ies))\b/iu;
const COMPOUND = /-(?:mediated|brokered|facilitated|moderated)$/u;

/** Who mediates between the sides, and who hosts them. */
export function readMediation(scene: Scene): Claim[] {
  return [...byVerb(scene), ...byTitle(scene)];
}

function byVerb(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === 'noun' || predicate.negation !== null) return [];
    const verb = verbOf(scene, predicate);
    const doer = isPassive(scene, predicate) ? predicate.agent : predicate.subject;
    const object = objectOf(scene, predicate);
    const messages = object && /^(?:message|proposal|position)s?$/u.test(scene.syntax.lemmas[object.head]!);
    if (MEDIATES.has(verb) || (CARRIES.has(verb) && messages)) {
      const actors = actorsIn(scene, doer, 'mediator').filter((actor) => actor.party !== null);
      return actors.length > 0 ? [claimOf(scene, predicate, 'mediate', actors)] : [];
    }
    if (verb === 'host' && isMeeting(scene, object)) {
      const actors = actorsIn(scene, doer, 'host').filter((actor) => actor.party !== null);
      return actors.length > 0 ? [claimOf(scene, predicate, 'host', actors)] : [];
    }
    return [];
  });
}

/** "Omani mediator X", "Qatari mediators", "with Oman as the mediator", "the EU-facilitated dialogue". */
function byTitle(scene: Scene): Claim[] {
  const actors = scene.actors.flatMap((mention) => {
    const range = rangeOf(scene, mention);
    if (!range) return [];
    const around = scene.tokens.slice(range[0], Math.min(scene.tokens.length, range[1] + 1));
    const after = scene.tokens
      .slice(range[1], range[1] + 4)
      .map(({lower}) => lower)
      .join(' ');
    const titled =
      MEDIATOR.test(mention.text) ||
      MEDIATOR.test(mention.role ?? '') ||
      around.some(({lower}) => COMPOUND.test(lower)) ||
      /^(?:as (?:the |a )?)?(?:mediators?|facilitators?)\b/u.test(after);
    return titled ? asActors(scene, mention, 'mediator').filter((actor) => actor.party !== null) : [];
  });
  const verb = scene.syntax.predicates.find(({kind}) => kind === 'verb');
  return actors.length > 0 && verb
    ? [claimOf(scene, verb, 'mediate', unique(actors), {when: null, place: null, country: null, site: null})]
    : [];
}
