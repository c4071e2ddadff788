import {sayingVerbs} from '../../language/en/names.ts';
import type {Draft, Scene} from './scene.ts';

/** How many words behind a name its verb of saying, and the state that it speaks of, stand. */
const NEAR = 8;

/**
 * Whether the words beside a bare title speak for one of another country than that of the place: "President X FLEW IN",
 * "Foreign Minister X said PERU was ready", or the one whom somebody goes to MEET.
 */
export function isFromAbroad(scene: Scene, draft: Draft, home: string): boolean {
  return arrives(scene, draft) || isMet(scene, draft) || speaksForAnother(scene, draft, home);
}

function arrives({tokens}: Scene, {last}: Draft): boolean {
  return /^(?:flew|flies|arrived|arrives|landed|travell?ed|travels)$/u.test(tokens[last]?.lower ?? '');
}

/** "will visit Japan and MEET Prime Minister X", "will be in China and will MEET Premier X". */
function isMet({tokens}: Scene, {first}: Draft): boolean {
  const before = tokens[first - 1]?.lower === 'with' ? first - 2 : first - 1;
  if (tokens[before]?.lower !== 'meet') return false;
  return tokens
    .slice(Math.max(0, before - NEAR - NEAR), before)
    .some(({lower}) => /^(?:visit|travel|fly|go)$/u.test(lower) || lower === 'in');
}

/** "told a broadcaster that PERU would", "said PERU was". */
function speaksForAnother({tokens, names}: Scene, {last}: Draft, home: string): boolean {
  const says = tokens.findIndex(
    ({lower}, at) => at >= last && at <= last + 1 && (sayingVerbs.has(lower) || lower === 'told'),
  );
  if (says < 0) return false;
  for (let at = says + 1; at < says + NEAR; at++) {
    if (/^[.;:"“”,]$/u.test(tokens[at]?.text ?? '.')) return false;
    const found = names[at];
    const that = tokens[at - 1]?.lower === 'that' || at === says + 1;
    if (!found?.sense.state || !that) continue;
    return (
      found.sense.state !== home &&
      /^(?:is|was|will|would|has|had|remains|remained)$/u.test(tokens[found.last]?.lower ?? '')
    );
  }
  return false;
}
