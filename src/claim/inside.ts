import {type Phrase, TEXTS} from '../language/index.ts';
import {isTime} from './named.ts';
import type {Scene} from './scene.ts';

/** The phrase that hangs on a noun by a preposition: "the question OF X". */
export function insideOf(scene: Scene, phrase: Phrase): Phrase | null {
  const {syntax} = scene;
  let found: Phrase | null = null;
  for (let token = phrase.head + 1; token < phrase.last; token++) {
    if (syntax.heads[token] !== phrase.head || !syntax.relations[token]!.startsWith('nmod')) continue;
    if (isTime(scene, {head: token})) continue;
    const [first, last] = syntax.span(token);
    if (BESIDE_POINT.has(scene.tokens[first]!.lower) || isScene(scene, phrase, first)) continue;
    const conjuncts = conjunctsOf(syntax, token).filter((part) => part.head < phrase.last);
    const inner = {
      head: token,
      first,
      last: Math.min(last, phrase.last),
      conjuncts: conjuncts.length > 1 ? conjuncts : [],
    };
    if (!FROM_WHOM.has(scene.tokens[first]!.lower) || !isForLater(scene, phrase, inner)) return inner;
    found ??= inner;
  }
  return found;
}

/** "the proposal OF THE PANEL for a vote": whose it is, where a "for" behind tells what for. */
function isForLater({tokens}: Scene, {last}: Phrase, inner: Phrase): boolean {
  return tokens.slice(inner.head + 1, last).some(({lower}) => lower === 'for');
}

/** "signed the document IN A VIDEO CEREMONY": where a text is dealt with, and not what it is on. */
function isScene({syntax, tokens}: Scene, {head}: Phrase, first: number): boolean {
  return tokens[first]!.lower === 'in' && TEXTS.has(syntax.lemmas[head]!);
}

const FROM_WHOM = new Set(['of', 'from']);

/** Prepositions that tell when, where and by whom, and never what about. */
const BESIDE_POINT = new Set(['at', 'after', 'during', 'before', 'by', 'since', 'between', 'until']);

function conjunctsOf(syntax: Scene['syntax'], head: number): Phrase[] {
  const heads = [head];
  for (let token = head + 1; token < syntax.heads.length; token++) {
    if (syntax.heads[token] === head && syntax.relations[token] === 'conj') heads.push(token);
  }
  if (heads.length === 1) return [];
  return heads.map((token, index) => {
    const [first, last] = syntax.span(token);
    const next = heads[index + 1];
    const own = index === 0 && next !== undefined ? syntax.span(next)[0] : last;
    return {head: token, first, last: Math.max(token + 1, own), conjuncts: []};
  });
}
