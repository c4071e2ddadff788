import {ACT_VERBS, formsOf, type Phrase, type Predicate, type Syntax, type Token} from '../language/index.ts';
import type {ActorMention, TimeMention} from '../mention/index.ts';

const MORE =
  'reach hold have exchange give approve issue voice reiterate repeat express stress emphasize emphasise insist ask call press push turn close open end begin start finish conclude wrap take make accept confirm meet sign agree extend'.split(
    ' ',
  );
const FORMS = formsOf(new Set([...ACT_VERBS.keys()].map((verb) => verb.split('_')[0]!).concat(MORE)));
const BETWEEN = new Set([
  'also',
  'again',
  'has',
  'have',
  'had',
  'then',
  'still',
  'once',
  'now',
  'both',
  'jointly',
  'later',
  'already',
]);

/**
 * Verbs of acts that stand right behind an actor ("Kyiv demands ...", "Moscow has rejected ...") and that the parse
 * took for something else, read in plain sight: the actor as the subject, the noun phrase behind the verb as the object.
 */
export function plainPredicates(
  syntax: Syntax,
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  times: readonly TimeMention[],
): Predicate[] {
  const found: Predicate[] = [];
  for (const actor of actors) {
    const last = tokens.findIndex((token) => token.end >= actor.end) + 1;
    const first = tokens.findIndex((token) => token.end > actor.start);
    if (last < 1 || first < 0) continue;
    let verb = last;
    while (verb < tokens.length && (BETWEEN.has(tokens[verb]!.lower) || isDay(tokens, verb, times))) verb++;
    const form = FORMS.get(tokens[verb]?.lower ?? '');
    if (!form || /^['’]/u.test(tokens[last]?.text ?? '') || syntax.tags[verb + 1] === 'AUX') continue;
    if (
      syntax.predicates.some(
        ({head, kind, voice, finite}) => head === verb && kind === 'verb' && (voice === 'active' || finite),
      )
    )
      continue;
    const auxiliary = tokens.slice(last, verb).find(({lower}) => /^ha(?:s|ve|d)$/u.test(lower))?.lower;
    if (form.form === 'participle' && !auxiliary) continue;
    found.push({
      index: syntax.predicates.length + found.length,
      head: verb,
      lemma: form.lemma,
      kind: 'verb',
      voice: 'active',
      finite: true,
      tense: form.form === 'present' || auxiliary === 'has' || auxiliary === 'have' ? 'present' : 'past',
      perfect: auxiliary !== undefined,
      progressive: false,
      auxiliaries: [],
      modal: null,
      negation: null,
      subject: {head: last - 1, first, last, conjuncts: []},
      object: chunkFrom(syntax, tokens, verb + 1),
      second: null,
      agent: null,
      obliques: obliqueFrom(syntax, tokens, verb + 1),
      particle: null,
      governor: null,
      fellows: [],
      first,
      last: clauseEnd(tokens, verb + 1),
    });
  }
  return found;
}

/** "on Friday", "late on Monday": a time, or the preposition before one. */
function isDay(tokens: readonly Token[], at: number, times: readonly TimeMention[]): boolean {
  const covers = (token: Token | undefined) =>
    !!token && times.some((time) => time.start < token.end && time.end > token.start);
  return covers(tokens[at]) || (tokens[at]!.lower === 'on' && covers(tokens[at + 1]));
}

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN', 'PRON']);

/** The noun phrase that begins at the token, with what hangs on it by "of"; null where none does. */
export function chunkFrom({tags}: Pick<Syntax, 'tags'>, tokens: readonly Token[], first: number): Phrase | null {
  let last = first;
  while (last < tags.length && (INSIDE.has(tags[last]!) || /^["“”]$/u.test(tokens[last]!.text))) last++;
  let head = last - 1;
  while (head >= first && tags[head] !== 'NOUN' && tags[head] !== 'PROPN') head--;
  if (head < first) return null;
  let end = head + 1;
  while (end < tags.length && OF.has(tokens[end]!.lower)) {
    let next = end + 1;
    while (next < tags.length && INSIDE.has(tags[next]!)) next++;
    if (next === end + 1) break;
    end = next;
  }
  return {head, first, last: end, conjuncts: []};
}

const OF = new Set(['of', 'to', 'on', 'for', 'from', 'over', 'about']);

function obliqueFrom(syntax: Syntax, tokens: readonly Token[], at: number): Predicate['obliques'] {
  const preposition = tokens[at]?.lower ?? '';
  if (!['for', 'on', 'to', 'with', 'about', 'in', 'at'].includes(preposition) || syntax.tags[at + 1] === 'VERB')
    return [];
  const phrase = chunkFrom(syntax, tokens, at + 1);
  return phrase ? [{preposition, phrase}] : [];
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last < tokens.length && !/^[;.]$/u.test(tokens[last]!.text)) last++;
  return last;
}
