import {cueVerbs} from '../language/en/cues.ts';
import {chunkFrom} from './chunk.ts';
import type {Claim} from './claim.ts';
import {actorsBetween} from './participants.ts';
import {type Scene, spanOf, textOf} from './scene.ts';

/** What may stand in the noun phrase of one who tells. */
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON', 'NUM', 'ADP', 'CCONJ']);

/**
 * Who tells what stands at a token, by an aside of which no attribution was read: "…, exporters complained to reporters",
 * "…, hinted its chief negotiator", "…, according to a report to the Security Council, …".
 */
export function tellerOf(scene: Scene, token: number): Claim['source'][number] | null {
  const {tokens} = scene;
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]!.text !== ',') continue;
    const told = token < from || token >= at;
    const teller = told && at > from ? tellerIn(scene, from, at, from > 0) : null;
    if (teller) return teller;
    from = at + 1;
  }
  return null;
}

/** The teller in a stretch between commas. */
function tellerIn(scene: Scene, from: number, to: number, behind: boolean): Claim['source'][number] | null {
  const {tokens} = scene;
  if (tokens[from]!.lower === 'according' && tokens[from + 1]?.lower === 'to') return named(scene, from + 2, to);
  if (!behind) return null;
  if (says(scene, from)) return named(scene, from + 1, to);
  let verb = from;
  while (verb < to && INSIDE.has(scene.syntax.tags[verb]!)) verb++;
  if (verb === from || verb >= to || !says(scene, verb)) return null;
  const next = scene.syntax.predicates.find(
    ({finite, kind, head}) => finite && kind !== 'noun' && head > verb && head < to,
  );
  const apart = !next || tokens.slice(verb, next.head).some(({lower}) => WHEN.has(lower));
  return apart ? named(scene, from, verb) : null;
}

/** Words behind which it is told when or where something was said. */
const WHEN = new Set(['when', 'while', 'as', 'after', 'before', 'where']);

/** Whether a token is a finite form of a verb of saying. */
function says({tokens, syntax}: Scene, token: number): boolean {
  const cue = cueVerbs.get(tokens[token]!.lower);
  return cue?.class === 'speech' && cue.frames.includes('clause') && /^VB[DZP]$/u.test(syntax.xpos[token]!);
}

function named(scene: Scene, from: number, to: number): Claim['source'][number] | null {
  const noun = chunkFrom(scene.syntax, scene.tokens, from);
  if (noun?.first !== from || noun.head >= to) return null;
  let last = noun.head + 1;
  while (last < to && INSIDE.has(scene.syntax.tags[last]!)) last++;
  const [actor] = actorsBetween(scene, from, noun.head + 1, 'agent');
  const text = textOf(scene, spanOf(scene, from, last));
  return {name: actor?.name ?? text, role: null, party: actor?.party ?? null};
}
