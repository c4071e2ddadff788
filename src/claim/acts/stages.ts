import {HURDLE_IS, IS_HURDLE, NOT_SO, type Phrase, STAGE_WORDS, STAGES} from '../../language/index.ts';
import type {Span} from '../../mention/index.ts';
import {topicsOf} from '../agenda.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {type Theme, themesOf} from '../phrase.ts';
import {nounPredicate} from '../plain.ts';
import {lineOf, type Scene} from '../scene.ts';
import {HELD} from './musts.ts';
import {actIn} from './phrase-in.ts';
import {pointsOf} from './points.ts';
import {tagsOfNames, wishAt} from './wish-at.ts';

/** How many words tell of a stage at most. */
const LONGEST = 14;

/** How far a point has come, told in plain sight: "the sides are far apart on THE FEE", "THE FEE remains the main stumbling block". */
export function readStages(scene: Scene): Claim[] {
  const {tokens} = scene;
  if (!tokens.some(({lower}) => STAGE_WORDS.has(lower))) return [];
  return [...toldOn(scene), ...fronted(scene), ...hurdles(scene)];
}

/** "far apart ON A, B AND ON C"; "ON THE FEE, no agreement was reached". */
function toldOn(scene: Scene): Claim[] {
  const {tokens} = scene;
  return tokens.flatMap(({lower}, at) => {
    if (!ON.has(lower) || at === 0 || scene.syntax.xpos[at + 1]?.startsWith('VBZ')) return [];
    const from = Math.max(0, at - LONGEST);
    const words = lineOf(scene, from, at + 1);
    const act = actIn(STAGES, words, NOT_SO);
    return act === null ? [] : told(scene, act, at, pointsFrom(scene, at + 1, lower));
  });
}

/** "ON THE FEE, the sides are still apart", "ON VISAS no agreement was reached": where the sentence begins with the point. */
function fronted(scene: Scene): Claim[] {
  const {tokens} = scene;
  const themes = topicsOf(scene);
  const first = Math.max(0, ...themes.map(({span}) => tokens.findLastIndex(({end}) => end <= span.end)));
  if (first === 0) return [];
  const words = `${lineOf(scene, first + 1, Math.min(tokens.length, first + 1 + LONGEST)).replace(/[.;:”"].*$/u, '')} on`;
  const act = actIn(STAGES, words, NOT_SO);
  return act === null ? [] : told(scene, act, 0, themes);
}

const ON = new Set(['on', 'over', 'about', 'to', 'towards', 'toward', 'in']);

/** The points from a token on, and those behind "and on". */
function pointsFrom(scene: Scene, at: number, preposition: string): readonly Theme[] {
  const {tokens} = scene;
  const themes = wishAt(scene, at);
  const again = tokens.findIndex(
    ({lower}, token) => token > at && lower === preposition && tokens[token - 1]!.lower === 'and',
  );
  const chunk = again < 0 ? null : chunkFrom(scene.syntax, tokens, again + 1);
  return chunk?.first === again + 1 ? [...themes, ...themesOf(scene, chunk)] : themes;
}

/** "THE FEE remains the main stumbling block", "the main stumbling block remains THE FEE". */
function hurdles(scene: Scene): Claim[] {
  const {tokens, syntax} = scene;
  return tokens.flatMap(({lower}, be) => {
    if (!BE.test(lower)) return [];
    if (IS_HURDLE.test(lineOf(scene, be, Math.min(tokens.length, be + LONGEST)))) {
      const subject = syntax.predicates.find(
        (one) => one.subject && one.first <= be && be < one.last && one.subject.head < be,
      )?.subject;
      return told(scene, 'open', be, subject ? themesOf(scene, subject) : themesOf(scene, phraseBefore(scene, be)));
    }
    return HURDLE_IS.test(lineOf(scene, Math.max(0, be - LONGEST), be + 1))
      ? told(scene, 'open', be, wishAt(scene, be + 1))
      : [];
  });
}

const BE = /^(?:is|are|was|were|remains?|remained|stays?|proved|concerns?|concerned|:)$/u;

function phraseBefore(scene: Scene, end: number): Phrase {
  const tags = tagsOfNames(scene);
  let first = end;
  while (first > 0 && !/^(?:VERB|AUX|PUNCT|SCONJ|ADV)$/u.test(tags[first - 1]!)) first--;
  return chunkFrom({tags}, scene.tokens, first) ?? {head: end - 1, first: end - 1, last: end, conjuncts: []};
}

function told(scene: Scene, act: string, at: number, themes: readonly Theme[]): Claim[] {
  const last = Math.min(scene.tokens.length, at + 1);
  const predicate = nounPredicate(scene.syntax, {head: at, first: at, last, conjuncts: []}, act);
  const telling = themes.filter(({label, span}) => label.includes(' ') || standsAlone(scene, span));
  return pointsOf(scene, predicate, act, [], telling).map((claim) => ({...claim, ...HELD}));
}

/** "on RULES to prevent clashes", "on its RENEWAL": one word that tells nothing without what stands beside it. */
function standsAlone({tokens}: Scene, {start, end}: Span): boolean {
  const before = tokens.findLast((token) => token.end <= start)?.lower ?? '';
  const behind = tokens.find((token) => token.start >= end)?.lower ?? '';
  return !/^(?:its|their|his|her|such|this|that)$/u.test(before) && !/^(?:to|that|which|for|of)$/u.test(behind);
}
