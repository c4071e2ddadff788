import type {Predicate} from '../language/index.ts';
import {VERB_VERIDICALITY} from '../language/index.ts';
import {chunkStart} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {coordinated} from './coordinated.ts';
import {actorsBetween} from './participants.ts';
import type {Scene} from './scene.ts';

/**
 * Who does what a participle says that has a subject of its own: "…, CHAD having demanded the withdrawal", "ended with
 * CANADA declining to sign".
 */
export function absoluteOf(scene: Scene, {head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const {tags, xpos} = scene.syntax;
  let at = head;
  let participle = -1;
  while (at > 0 && (at === head || leadsTo(scene, at))) {
    if (xpos[at] === 'VBG') participle = at;
    at--;
  }
  if (participle !== at + 1 || !/^(?:NOUN|PROPN|PRON)$/u.test(tags[at]!)) return [];
  const [first, last] = coordinated(scene, chunkStart(scene.syntax, at), participle);
  const opens = scene.tokens[first - 1]?.lower ?? ',';
  return last === participle && /^(?:,|with|;|–|—)$/u.test(opens) ? actorsBetween(scene, first, last, role) : [];
}

/** Words between the one who does it and his verb: "having BEEN UNABLE TO agree". */
function leadsTo({syntax}: Scene, token: number): boolean {
  const {tags, xpos, lemmas} = syntax;
  return (
    /^(?:AUX|ADV|PART)$/u.test(tags[token]!) ||
    (tags[token] === 'ADJ' && tags[token - 1] === 'AUX') ||
    xpos[token] === 'VBG' ||
    VERB_VERIDICALITY.get(lemmas[token]!)?.ahead === true
  );
}
