import type {Predicate, Token} from '../language/index.ts';
import {chunkFrom} from './chunk.ts';
import type {Scene} from './scene.ts';

/** Relations by which a clause completes the word above it. */
const COMPLETING = new Set(['complement', 'open-complement', 'noun-complement']);

/**
 * The verbs that complete a word ("agreed TO EASE", "said THAT IT WOULD", "a decision TO MOVE"), with their fellows. A
 * "that" or a "to" right behind the word begins its complement, whatever the arcs.
 */
export function complementsOf(scene: Scene, predicate: Predicate): Predicate[] {
  const {predicates} = scene.syntax;
  const plain =
    predicates.find(
      ({head, first, kind}) => kind !== 'noun' && head > predicate.head && opens(scene, predicate, first),
    ) ?? behindAside(scene, predicate);
  return predicates.filter((other) => {
    if (other.kind === 'noun' || other === predicate || isInOrder(scene, other)) return false;
    const lead = leading(predicates, other);
    const above = lead.governor;
    const own = above?.predicate === predicate.index && COMPLETING.has(above.how) && lead.head !== predicate.head;
    if (isInfinitive(scene, predicate, lead) || goesOn(scene, predicate, other)) return true;
    if (plain !== undefined && isFurtherThat(scene, plain, other)) return true;
    return (own || lead === plain || other === plain) && !isCue(scene, other);
  });
}

/** "filled it IN ORDER TO generate power": what for, and not what. */
function isInOrder({tokens}: Scene, {head}: Predicate): boolean {
  return tokens[head - 1]?.lower === 'to' && tokens[head - 2]?.lower === 'order';
}

/** "pressed for a toll, WHILE Peru asked TO keep it": what another clause tells. */
export function isApart({tokens}: Scene, from: number, to: number): boolean {
  const at = tokens.findLastIndex(({lower}, token) => token > from && token < to && ANOTHER.has(lower));
  return at > 0 && !tokens.slice(at, to).some(({lower}) => lower === 'that');
}

const ANOTHER = new Set(['while', 'whereas', 'but', 'although', 'though']);

/** "agreed to reopen A AND TO EASE B": a further infinitive, whatever the arcs, with no verb of another between. */
function goesOn(scene: Scene, predicate: Predicate, {head}: Predicate): boolean {
  if (head <= predicate.head || !isFurther(scene, head)) return false;
  const {predicates} = scene.syntax;
  const led = predicates.some((one) => one.head < head && one.kind === 'verb' && isInfinitive(scene, predicate, one));
  const others = predicates.some(
    (other) => other.finite && other.kind !== 'noun' && other.head > predicate.head && other.head < head,
  );
  return led && !others;
}

/** "AND TO EASE", "A, TO EASE B and to lift C": an infinitive behind an "and", or behind a comma that such a one follows. */
export function isFurther({syntax, tokens}: Pick<Scene, 'syntax' | 'tokens'>, head: number): boolean {
  if (tokens[head - 1]?.lower !== 'to' || syntax.tags[head] !== 'VERB') return false;
  if (tokens[head - 2]?.lower === 'and') return true;
  return tokens[head - 2]?.text === ',' && andBefore(tokens, head, 'to');
}

/** "that A, AND THAT B would": a further clause of what a "that" began. */
function isFurtherThat({syntax, tokens}: Scene, plain: Predicate, {head, finite}: Predicate): boolean {
  if (!finite || head <= plain.head) return false;
  let that = head - 1;
  while (that > plain.head && tokens[that]!.lower !== 'that') that--;
  const before = tokens[that - 1];
  const series = before?.lower === 'and' || (before?.text === ',' && andBefore(tokens, head, 'that'));
  if (that <= plain.head || !series) return false;
  return !syntax.predicates.some((one) => one.finite && one.kind === 'verb' && that < one.head && one.head < head);
}

/** Whether "and to", "and that" follow in the sentence. */
function andBefore(tokens: readonly Token[], from: number, word: string): boolean {
  return tokens.some(({lower}, at) => at > from && lower === word && tokens[at - 1]!.lower === 'and');
}

/** Whether the predicate is the verb of saying of an attribution in the sentence: no complement of the words that it is around. */
export function isCue({mentions, tokens, heard}: Scene, {head}: Predicate): boolean {
  const {start} = tokens[head]!;
  return heard.some((index) => {
    const {cue} = mentions.attributions[index]!;
    return cue !== null && cue.start <= start && start < cue.end;
  });
}

/** "agreed TO EASE", "agreed on Monday TO EXCHANGE": the infinitive behind the word, an adverb or a day between at most. */
function isInfinitive({tokens, syntax, times}: Scene, {head}: Predicate, other: Predicate): boolean {
  const to = other.head - 1;
  if (tokens[to]?.lower !== 'to' || to <= head || to > head + 5) return false;
  return tokens
    .slice(head + 1, to)
    .every(
      (token, index) =>
        times.some((time) => token.start < time.end && token.end > time.start) ||
        ['ADV', 'ADP'].includes(syntax.tags[head + 1 + index]!) ||
        /^(?:principle|themselves|itself|before|again|once)$/u.test(token.lower),
    );
}

/** Whether the token range that starts here is a "that" clause right behind the predicate, a day or an aside between at most. */
function opens(scene: Scene, predicate: Predicate, first: number): boolean {
  const {tokens, syntax, times} = scene;
  if (!/^(?:that|whether)$/u.test(tokens[first]?.lower ?? '')) return false;
  const toWhom = tokens[predicate.head + 1]?.lower === 'to' ? chunkFrom(syntax, tokens, predicate.head + 2) : null;
  if (toWhom?.last === first) return true;
  const last = asideBefore(scene, predicate.head, first);
  if (last > predicate.head + 4) return false;
  return tokens
    .slice(predicate.head + 1, last)
    .every(
      ({lower, start, end}) =>
        /^(?:on|in|principle)$/u.test(lower) || times.some((time) => start < time.end && end > time.start),
    );
}

/** The verb of a "that" clause behind an aside, whatever the arcs. */
function behindAside(scene: Scene, predicate: Predicate): Predicate | undefined {
  const {tokens, syntax} = scene;
  const that = tokens.findIndex(
    ({lower}, at) => lower === 'that' && at > predicate.head + 2 && tokens[at - 1]!.text === ',',
  );
  if (that < 0 || !opens(scene, predicate, that)) return undefined;
  return syntax.predicates.find(
    ({finite, kind, head, subject}) =>
      finite && kind !== 'noun' && head > that && subject !== null && subject.first > that,
  );
}

/** Where an aside without a verb begins that ends before a token: "pledged on Monday, UNDER PRESSURE, that it would". */
function asideBefore({tokens, syntax}: Scene, from: number, last: number): number {
  if (tokens[last - 1]?.text !== ',') return last;
  let opens = last - 2;
  while (opens > from && tokens[opens]!.text !== ',' && !/^(?:VERB|AUX)$/u.test(syntax.tags[opens]!)) opens--;
  return opens > from && tokens[opens]!.text === ',' ? opens : last;
}

/** The first of coordinated predicates, on which the others hang. */
function leading(predicates: readonly Predicate[], predicate: Predicate): Predicate {
  let head = predicate;
  for (let step = 0; step < 8 && head.governor?.how === 'conjunct'; step++) head = predicates[head.governor.predicate]!;
  return head;
}

/** The infinitives that follow a noun within its sentence: "steps TO EASE A and TO SPEED UP B", "the decision, made in May, TO MOVE". */
export function infinitivesAfter({syntax}: Scene, token: number, last: number): Predicate[] {
  return syntax.predicates.filter(
    ({kind, head}) =>
      kind === 'verb' &&
      head > token &&
      head < last &&
      syntax.lemmas[head - 1] === 'to' &&
      syntax.tags[head - 1] === 'PART',
  );
}
