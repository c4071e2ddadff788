import type {Phrase, Predicate} from '../../../language/index.ts';
import {dayOf} from '../../../mention/index.ts';
import {timesOf} from '../../clause.ts';
import {isJointBody} from '../../joint-body.ts';
import {actorsBetween, partiesOf} from '../../participants.ts';
import {type Scene, sceneBefore, textOf, wordsAt} from '../../scene.ts';
import {standingOf} from '../../standing.ts';
import {MEETS} from './status.ts';

/** Subjects that meet among themselves. */
export const SIDES = new Set(
  'sides parties delegations countries states governments leaders ministers presidents negotiators envoys teams diplomats experts foes rivals neighbours neighbors delegates delegations officials commissions panels'.split(
    ' ',
  ),
);

const EXPERTS = /^(?:experts|technical|engineers|technicians|surveyors|specialists)$/u;

/** Whether those who meet are experts: named so, or told as "they" right behind words on them. */
export function areExperts(scene: Scene, subject: Phrase | null): boolean {
  if (subject === null) return false;
  const {tokens, mentions, sentence} = scene;
  const own = tokens.slice(subject.first, subject.last).map(({lower}) => lower);
  if (own.some((word) => EXPERTS.test(word))) return true;
  if (own.length !== 1 || own[0] !== 'they') return false;
  const before = mentions.analysis.sentences[sentence.index - 1];
  const near = [
    ...(before?.paragraph === sentence.paragraph ? mentions.analysis.tokens.slice(before.first, before.last) : []),
    ...tokens.slice(0, subject.first),
  ];
  const last = near.findLast(({lower}) => EXPERTS.test(lower) || SIDES.has(lower));
  return last !== undefined && EXPERTS.test(last.lower);
}

const BODY =
  /^(?:committee|commission|delegation|negotiator|team|group|leader|minister|envoy|side|party|president|director|general|official|expert|engineer|technician|diplomat|two|both|pair)s?$/u;

/** "The committee will meet again": a body of both sides, told to come together. */
export function isBody(scene: Scene, predicate: Predicate): boolean {
  const {subject} = predicate;
  const again = scene.tokens
    .slice(predicate.head, predicate.head + 3)
    .some(({lower}) => lower === 'again' || lower === 'next');
  if (subject === null) return false;
  const dated = dayOf(timesOf(scene, predicate)[0]?.edtf ?? null) !== null;
  const two =
    /^(?:the two|both) /u.test(wordsAt(scene, subject.first, 3)) && SIDES.has(scene.tokens[subject.head]!.lower);
  const joint = MEETS.has(predicate.lemma) && (two || isJointBody(scene, subject));
  const body = BODY.test(scene.syntax.lemmas[subject.head]!.toLowerCase());
  return (
    (again && body) ||
    (joint && dated) ||
    (body && dated && (isOfBoth(scene, predicate, subject) || isTheExperts(scene, subject)))
  );
}

/** "THE TECHNICAL EXPERTS, who met in Lima": those of the sides, who are told of as known. */
function isTheExperts({tokens}: Scene, {first, head}: Phrase): boolean {
  const words = tokens.slice(first, head + 1).map(({lower}) => lower);
  return words[0] === 'the' && words.slice(1).every((word) => EXPERTS.test(word));
}

/** "Both sides want a deal. MINISTERS WILL MEET in Lima on 3 May": nobody's alone, right after words on the talks. */
function isOfBoth(scene: Scene, predicate: Predicate, {first, head}: Phrase): boolean {
  const own = scene.tokens
    .slice(first, head)
    .every(({lower}) => /^(?:the|their|chief|senior|technical|legal|foreign|trade|lead)$/u.test(lower));
  const plural = scene.syntax.xpos[head] === 'NNS';
  if (!own || !plural || !MEETS.has(predicate.lemma) || standingOf(scene.syntax, predicate).tense !== 'future')
    return false;
  const before = sceneBefore(scene);
  return (
    before !== null &&
    (BOTH.test(textOf(before, before.sentence)) ||
      partiesOf(actorsBetween(before, 0, before.tokens.length, 'agent')).length > 1)
  );
}

const BOTH = /\b(?:both|the two) (?:sides|countries|governments|parties|delegations|capitals)\b/iu;
