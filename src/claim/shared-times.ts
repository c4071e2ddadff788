import type {Predicate} from '../language/index.ts';
import type {TimeMention} from '../mention/index.ts';
import {rangeOf, type Scene} from './scene.ts';

/** The dates of a clause that has none of its own, by the words that tie it to another, the best first. */
export function sharedTimes(
  scene: Scene,
  predicate: Predicate,
  timesOf: (scene: Scene, predicate: Predicate) => TimeMention[],
): TimeMention[] {
  const joined = joinedTo(scene, predicate);
  if (joined) return timesOf(scene, joined);
  return tiedTo(scene, predicate) ?? ofPaper(scene, predicate);
}

/** "apologised ON FRIDAY and promised a road": the verb before the "and", which tells of the same errand. */
function joinedTo({syntax, tokens}: Scene, {governor, head, perfect, tense, subject}: Predicate): Predicate | null {
  const above = governor?.how === 'conjunct' ? syntax.predicates[governor.predicate]! : null;
  const told = above?.finite && above.tense === 'past' && !above.perfect && above.head < head;
  if (!told || perfect || tense === 'present' || (subject !== null && subject.first > above.head)) return null;
  return tokens[head - 1]!.lower === 'and' ? above : null;
}

/** "ON TUESDAY when both sides met", "on Friday, THE DAY talks resumed", "to Erbil ON 7 MAY, where she is to meet": the day before the clause. */
function tiedTo(scene: Scene, {head, subject, auxiliaries}: Predicate): TimeMention[] | null {
  const {tokens, times} = scene;
  const first = Math.min(head, subject?.first ?? head, ...auxiliaries);
  let tie = first - 1;
  if (tokens[first]?.lower === 'when') tie = first;
  while (tie > first - LEAD && tie > 0 && !TIES.has(tokens[tie]!.lower)) tie--;
  if (!TIES.has(tokens[tie]?.lower ?? '')) return null;
  let before = tie - 1;
  if (tokens[tie]!.lower === 'day' && tokens[before]?.lower === 'the') before--;
  if (tokens[before]?.text === ',') before--;
  const time = times.find((one) => rangeOf(scene, one)?.[1] === before + 1);
  return time?.edtf && time.type !== 'DURATION' ? [time] : null;
}

const TIES = new Set(['when', 'where', 'day']);
/** How many words may stand between the word that ties a clause to a day and its subject. */
const LEAD = 4;

/** "denounced it in a note DELIVERED ON 2 MARCH": the day of the paper or the ceremony by which it was done. */
function ofPaper(scene: Scene, {head, last, kind}: Predicate): TimeMention[] {
  const {tokens, syntax, times} = scene;
  if (kind === 'noun') return [];
  const end = Math.min(last, tokens.length);
  const by = syntax.lemmas.findIndex(
    (lemma, at) => at > head && at < end && PAPERS.has(lemma) && /^(?:in|by|at|with|through)$/u.test(before(scene, at)),
  );
  if (by < 0 || !DONE.has(tokens[by + 1]?.lower ?? '')) return [];
  const time = times.find((one) => {
    const at = rangeOf(scene, one)?.[0] ?? 0;
    return at > by + 1 && at <= by + 3;
  });
  return time?.edtf ? [time] : [];
}

/** The word before the noun phrase of a noun, an article and an adjective left out. */
function before({tokens, syntax}: Scene, head: number): string {
  let at = head - 1;
  while (at > 0 && /^(?:DET|ADJ|NOUN)$/u.test(syntax.tags[at]!)) at--;
  return tokens[at]!.lower;
}

const PAPERS = new Set('note letter statement decree message communiqué ceremony exchange order circular'.split(' '));
const DONE = new Set('delivered issued sent signed held published handed dated posted released completed'.split(' '));
