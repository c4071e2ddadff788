import {type Phrase, TALKS_BODIES} from '../language/index.ts';
import {bodiesIn, partiesOf} from './participants.ts';
import {type Scene, spanOf, textOf, wordsAt} from './scene.ts';
import {isBodyOfTalks} from './subject.ts';

const JOINT =
  /\b(?:joint|mixed|steering|border|boundary|demarcation|delimitation|bilateral|binational|trilateral|intergovernmental|high-level|working group)\b/iu;
/** "IN A SEPARATE PROCESS, the joint committee". */
const APART = /\b(?:separate|separately|another|elsewhere)\b/u;

/** "the JOINT commission", "the working group", "the PERU-CHILE committee": a body in which both sides sit. */
export function isJointBody(scene: Scene, phrase: Phrase): boolean {
  if (APART.test(wordsAt(scene, 0, 4))) return false;
  if (scene.tokens[phrase.head]!.lower === 'it') return phrase.head === 0 && wasSetUp(scene);
  if (!isBodyOfTalks(scene, phrase.head)) return false;
  const words = textOf(scene, spanOf(scene, phrase.first, phrase.head + 1));
  return JOINT.test(words) || partiesOf(bodiesIn(scene, phrase, 'agent')).length > 1;
}

/** "They agreed to SET UP A COMMITTEE. IT will meet in May": the sentence before tells that a body was set up. */
function wasSetUp({mentions, sentence}: Scene): boolean {
  const {sentences, tokens} = mentions.analysis;
  const before = sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return false;
  const words = tokens.slice(before.first, before.last).map(({lower}) => lower);
  const set = words.findIndex((word, at) => SETS_UP.test(`${word} ${words[at + 1] ?? ''}`));
  return set >= 0 && words.slice(set, set + REACH).some((word) => TALKS_BODIES.has(word));
}

const SETS_UP = /^(?:set up|(?:establish|establishing|create|creating|form|forming|established|created|formed) )/u;
/** How many words behind the verb may name what is set up. */
const REACH = 8;
