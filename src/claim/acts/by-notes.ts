import type {Predicate} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {complementsOf} from '../complement.ts';
import type {Scene} from '../scene.ts';
import {isPassive} from '../verb.ts';
import {type Content, content, ofPhrase, ofPredicate} from './content.ts';
import {told} from './told.ts';

/** "The extension was formalised BY AN EXCHANGE OF NOTES", "BY AN EXCHANGE OF LETTERS the permit became final": notes that make something so. */
export function byNotes(scene: Scene, predicate: Predicate): Claim[] | null {
  if (predicate.kind !== 'verb' || !predicate.finite || predicate.negation !== null) return null;
  const notes = notesIn(scene, predicate);
  if (!notes) return null;
  const what = made(scene, predicate, notes);
  if (what.length === 0) return null;
  const claims = told(scene, predicate, 'exchange-notes', what);
  return claims.map((claim) => ({...claim, actors: claim.actors.filter(({party}) => party !== null)}));
}

/** The token of "by" and the one behind "exchange of notes", where that stands in the clause of a predicate. */
function notesIn({tokens, syntax}: Scene, {first, last}: Predicate): [number, number] | null {
  const noun = tokens.findIndex(
    ({lower}, at) => lower === 'exchange' && at >= first && at < last && tokens[at + 1]?.lower === 'of',
  );
  if (noun < 0) return null;
  let end = noun + 2;
  while (syntax.tags[end] === 'ADJ') end++;
  const by = /^(?:an?|the)$/u.test(tokens[noun - 1]?.lower ?? '') ? noun - 2 : noun - 1;
  return NOTES.test(tokens[end]?.lower ?? '') && BY.test(tokens[by]?.lower ?? '') ? [by, end + 1] : null;
}

const NOTES = /^(?:notes|letters)$/u;
const BY = /^(?:by|through|in|with|via)$/u;

/** What the notes make so: what is formalised, what they are told to confirm, or the clause that they open. */
function made(scene: Scene, predicate: Predicate, [by, end]: [number, number]): Content[] {
  const {lemma, subject, head, last} = predicate;
  if (FORMALISES.has(lemma)) {
    if (isPassive(scene, predicate)) return subject ? [ofPhrase(scene, subject)] : [];
    const inner = complementsOf(scene, predicate).filter(({kind}) => kind !== 'noun');
    return inner.flatMap((complement) => ofPredicate(scene, complement));
  }
  const opens = subject !== null && by < subject.first && end <= subject.first && subject.first - end < 2;
  return opens && head < last ? [{...content(scene, subject.first, last), theme: ofPhrase(scene, subject).theme}] : [];
}

const FORMALISES = new Set(
  'formalise formalize confirm record seal conclude approve agree establish effect'.split(' '),
);
