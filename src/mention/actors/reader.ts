import type {Sentence, Token} from '../../language/index.ts';
import {bodyOf, peopleOf} from './bodies.ts';
import {lexical, nameBefore} from './named.ts';
import {namesNobody, opensName} from './names.ts';
import {readNoun} from './noun.ts';
import {office} from './offices.ts';
import {capitals, courtesy} from './persons.ts';
import {
  COUNT,
  COURTESY,
  DELEGATION,
  DETERMINER,
  type Draft,
  HEAD,
  INSTITUTION,
  isCapital,
  MODIFIER,
  PEOPLE,
  PREFIX,
  PRONOUN,
  type Scene,
  SIDE,
  wordBits,
} from './scene.ts';
import {pronoun, sides} from './sides.ts';
import {Walk} from './walk.ts';

const starts = HEAD | MODIFIER | PREFIX | PEOPLE | DELEGATION | INSTITUTION | DETERMINER;
/** What may stand between the names that one plural title goes before. */
const GOES_ON = /^(?:and|,|of|for|the|[-–—(])$/;

/** Reads the mentions of one sentence, in order, into `drafts`. */
export function readSentence(scene: Scene, sentence: Sentence, drafts: Draft[]): void {
  const walk = new Walk(scene, sentence, drafts);
  const {tokens, skipped, names} = scene;
  while (walk.at < walk.end) {
    const from = walk.at;
    const found = names[from];
    const token = tokens[from] as Token;
    const bits = wordBits(token.lower);
    const owned = walk.owner.length > 0 || walk.ownerDraft !== null;
    const upper = isCapital(token) || opensName(scene, from, walk.end);
    if (walk.titled !== null && !upper && !GOES_ON.test(token.lower)) walk.titled = null;
    if ((skipped[from] && !found) || (!upper && bits === 0 && !found && !owned)) {
      walk.own([], null);
      walk.at++;
      continue;
    }
    if (bits & PRONOUN && !(isCapital(token) && !namesNobody(scene, from, walk.end)) && pronoun(walk, token)) continue;
    if (bits & (DETERMINER | SIDE | COUNT) && sides(walk)) continue;
    if ((bits & starts || found || owned || (upper && !namesNobody(scene, from, walk.end))) && noun(walk)) continue;
    walk.own([], null);
    if (bits & COURTESY && upper && courtesy(walk)) continue;
    if (found) {
      if (!nameBefore(walk, from)) lexical(walk);
      walk.at = Math.max(walk.at, found.last);
      continue;
    }
    if (upper && capitals(walk)) continue;
    walk.at = Math.max(walk.at, from + 1);
  }
}

/** An office, a delegation or an institution. */
function noun(walk: Walk): boolean {
  const {owner, ownerDraft} = walk;
  const phrase = readNoun(walk.scene, walk.at, walk.end, owner);
  if (phrase === null) return false;
  if (phrase.type === 'office') return office(walk, phrase, ownerDraft);
  walk.own([], null);
  return phrase.type === 'institution' ? bodyOf(walk, phrase) : peopleOf(walk, phrase, ownerDraft);
}
