import {
  ACT_VERBS,
  MEETING_ENDS,
  MODALS,
  type Phrase,
  type Predicate,
  type Syntax,
  type Token,
  VERB_VERIDICALITY,
} from '../language/index.ts';
import type {ActorMention, TimeMention} from '../mention/index.ts';
import {chunkFrom, INSIDE, listStart} from './chunk.ts';
import {ACT_BASES, ACT_FORMS} from './forms.ts';
import {CLAUSE, meetingThatOpens} from './opening.ts';
import {gerund, headed, infinitive, type Plain, participle, perfect} from './plain-forms.ts';

const BETWEEN = new Set([
  'also',
  'no',
  'longer',
  'again',
  'has',
  'have',
  'had',
  'then',
  'still',
  'once',
  'now',
  'both',
  'each',
  'jointly',
  'later',
  'already',
  'not',
  'never',
  'did',
  'does',
  'do',
  'is',
  'are',
  'was',
  'were',
]);

/**
 * Verbs of acts that the parse took for something else, read in plain sight, each in place of what the parse made of it: right behind an actor ("Kyiv demands ...",
 * "Moscow has rejected ...", "Iran must halt ...", "that Egypt release ...") behind a "to" that another verb calls for
 * ("expected TO FREE the crew") or as a gerund behind a verb ("considered IMPOSING a ban"); the noun phrase behind the verb is its object.
 */
export function plainPredicates(
  syntax: Syntax,
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  times: readonly TimeMention[],
): Predicate[] {
  const known = new Set<number>();
  const mistaken = new Map<number, number>();
  for (const {head, kind, voice, finite, index} of syntax.predicates) {
    if (kind === 'noun') continue;
    if (kind === 'verb' && (voice === 'active' || finite) && syntax.relations[head] !== 'amod') known.add(head);
    else mistaken.set(head, index);
  }
  const found: Predicate[] = [];
  let next = syntax.predicates.length;
  const add = (plain: Plain | null) => {
    if (!plain || known.has(plain.head)) return;
    known.add(plain.head);
    found.push(predicateOf(syntax, tokens, plain, mistaken.get(plain.head) ?? next++));
  };
  const over = endOfMeeting(syntax, tokens);
  if (over) {
    known.delete(over.head);
    mistaken.set(over.head, headed(syntax, over.head)?.index ?? next++);
    add(over);
  }
  for (const actor of actors) add(behindActor(syntax, tokens, actor, times));
  for (let token = 1; token < tokens.length - 1; token++) {
    if (tokens[token]!.lower === 'to' && token < tokens.length - 2)
      add(infinitive(syntax, tokens, token) ?? perfect(syntax, tokens, token));
    else if (tokens[token]!.lower.endsWith('ing')) add(gerund(syntax, tokens, token));
    else {
      const reduced = participle(syntax, tokens, token);
      if (!reduced) continue;
      known.delete(token);
      mistaken.set(token, headed(syntax, token)!.index);
      add(reduced);
    }
  }
  return found;
}

function behindActor(
  syntax: Syntax,
  tokens: readonly Token[],
  actor: ActorMention,
  times: readonly TimeMention[],
): Plain | null {
  const first = tokens.findIndex((token) => token.end > actor.start);
  const last = first < 0 ? 0 : tokens.findIndex((token, at) => at >= first && token.end >= actor.end) + 1;
  if (last < 1) return null;
  let verb = last;
  let modal: string | null = null;
  for (; verb < tokens.length; verb++) {
    const {lower} = tokens[verb]!;
    if (MODALS.has(lower) && modal === null) modal = lower;
    else if (!BETWEEN.has(lower) && !isDay(tokens, verb, times) && !isManner(syntax, tokens, verb)) break;
  }
  const word = tokens[verb]?.lower ?? '';
  if (/^['’]/u.test(tokens[last]?.text ?? '') || syntax.tags[verb + 1] === 'AUX') return null;
  const between = tokens.slice(last, verb);
  const denied = between.findIndex(({lower}) => lower === 'not' || lower === 'never' || lower === 'longer');
  const subject = {head: last - 1, first, last, conjuncts: []};
  const neither =
    tokens[first - 1]?.lower === 'nor' && tokens.slice(0, first - 1).some(({lower}) => lower === 'neither');
  const negation = denied >= 0 ? last + denied : neither ? first - 1 : null;
  const told = {head: verb, finite: true, subject, negation, modal};
  const support = modal !== null || between.some(({lower}) => /^d(?:o|id|oes)$/u.test(lower));
  const both = verb === last && isPlural(syntax, tokens, first, verb);
  if (support || both || (verb === last && isSubjunctive(syntax, tokens, first, verb))) {
    if (!ACT_BASES.has(word)) return null;
    const governor = support || both ? null : headed(syntax, first - 2);
    return {
      ...told,
      lemma: word,
      tense: both ? 'present' : modal === 'will' ? 'future' : modal !== null || governor ? 'none' : 'past',
      governor: governor && {predicate: governor.index, how: 'complement'},
    };
  }
  const form = ACT_FORMS.get(word);
  if (!form) return null;
  if (form.form === 'gerund') return progressive(tokens, last, verb, {...told, lemma: form.lemma});
  if (between.some(({lower}) => /^(?:is|are|was|were)$/u.test(lower))) return null;
  const auxiliary = between.find(({lower}) => /^ha(?:s|ve|d)$/u.test(lower))?.lower;
  if (form.form === 'participle' && !auxiliary) return null;
  const parsed = verb === last && form.form !== 'present' ? headed(syntax, verb) : null;
  if (parsed && tokens[verb + 1]?.lower === 'by' && form.form === 'past') return null;
  // "wants the envoy SUMMONED"
  if (parsed?.subject && !parsed.finite && isWishedOf(syntax, parsed.subject.head)) return null;
  const present = form.form === 'present' || auxiliary === 'has' || auxiliary === 'have';
  return {...told, lemma: form.lemma, tense: present ? 'present' : 'past', perfect: auxiliary !== undefined};
}

/** Whether the noun is the object of a wish. */
function isWishedOf({predicates}: Syntax, noun: number): boolean {
  return predicates.some(({lemma, object}) => WISHES.has(lemma) && object?.head === noun);
}

const WISHES = new Set(['want', 'need', 'like', 'prefer', 'wish', 'see']);

/** "Hungary and Slovakia VETO sanctions": a base form behind two actors that open the clause. */
function isPlural(syntax: Syntax, tokens: readonly Token[], last: number, verb: number): boolean {
  const {tags, predicates} = syntax;
  if (tokens[last - 1]?.lower !== 'and' || !INSIDE.has(tags[verb + 1] ?? '') || tags[verb] !== 'NOUN') return false;
  const first = listStart(syntax, last);
  if (first > 0 && !/^[,;:"“—]$/u.test(tokens[first - 1]!.text)) return false;
  return !predicates.some(({finite, subject, head}) => finite && subject && head > verb && subject.first <= verb);
}

/** "is not THREATENING to": a gerund that was taken for an adjective. */
function progressive(tokens: readonly Token[], from: number, verb: number, told: Omit<Plain, 'tense'>): Plain | null {
  const be = tokens.slice(from, verb).find(({lower}) => /^(?:is|are|was|were)$/u.test(lower))?.lower;
  if (!be) return null;
  return {...told, tense: be.startsWith('w') ? 'past' : 'present', progressive: true};
}

/** "demanded THAT Egypt RELEASE the crew": a base form behind what somebody wants of whom. */
function isSubjunctive(syntax: Syntax, tokens: readonly Token[], first: number, verb: number): boolean {
  const wanted = tokens[first - 1]?.lower === 'that' && headed(syntax, first - 2);
  return !!wanted && VERB_VERIDICALITY.get(wanted.lemma)?.ahead === true && INSIDE.has(syntax.tags[verb + 1] ?? '');
}

/**
 * "Two days of talks on what each may draw from the lake ENDED in Entebbe": the verb of the meeting that opens the
 * sentence, where the parse hung it on a clause between.
 */
function endOfMeeting(syntax: Syntax, tokens: readonly Token[]): Plain | null {
  const {tags, lemmas, xpos, predicates} = syntax;
  const meeting = meetingThatOpens(syntax, 0, tokens.length);
  if (meeting < 0) return null;
  let clauses = 0;
  for (let head = meeting + 1; head < tokens.length; head++) {
    if (CLAUSE.test(tokens[head]!.lower)) clauses++;
    // "Talks on the Nile dam ended": a noun that was taken for a verb
    if (tags[head] !== 'VERB' || (clauses === 0 && tokens[head]!.lower === lemmas[head])) continue;
    if (clauses-- > 0) continue;
    const past = /^VB[DN]$/u.test(xpos[head]!) && tags[head - 1] !== 'AUX' && MEETING_ENDS.has(lemmas[head]!);
    const hung = predicates.some((one) => one.head === head && one.governor?.how === 'open-complement');
    if (!past || !hung) return null;
    const subject = {head: meeting, first: 0, last: head, conjuncts: []};
    return {head, lemma: lemmas[head]!, tense: 'past', finite: true, subject, governor: null};
  }
  return null;
}

const BLANK: Omit<Predicate, 'index' | 'head' | 'lemma' | 'first' | 'last'> = {
  kind: 'verb',
  voice: 'active',
  tense: 'none',
  finite: false,
  perfect: false,
  progressive: false,
  auxiliaries: [],
  modal: null,
  negation: null,
  subject: null,
  object: null,
  second: null,
  agent: null,
  obliques: [],
  particle: null,
  governor: null,
  fellows: [],
};

function predicateOf(syntax: Syntax, tokens: readonly Token[], plain: Plain, index: number): Predicate {
  const {head} = plain;
  return {
    ...BLANK,
    index,
    object: chunkFrom(syntax, tokens, ACT_VERBS.has(`${plain.lemma}_${tokens[head + 1]?.lower}`) ? head + 2 : head + 1),
    obliques: obliqueFrom(syntax, tokens, head + 1),
    first: plain.subject && plain.finite ? plain.subject.first : head,
    last: clauseEnd(tokens, head + 1),
    ...plain,
  };
}

/** A noun that names an act and that the parse did not take for a predicate. */
export function nounPredicate({predicates}: Syntax, {head, first, last}: Phrase, lemma: string): Predicate {
  return {...BLANK, index: predicates.length, kind: 'noun', lemma, head, first, last};
}

/** '"FORMALLY rejected"', "GRUDGINGLY accepted": an adverb of manner, and the quotation mark before it. */
function isManner({tags}: Syntax, tokens: readonly Token[], at: number): boolean {
  const adverb = (token: number) => tags[token] === 'ADV' && /..ly$/u.test(tokens[token]!.lower);
  return adverb(at) || (/^["“]$/u.test(tokens[at]!.text) && adverb(at + 1));
}

/** "on Friday", "late on Monday": a time, or the preposition before one. */
function isDay(tokens: readonly Token[], at: number, times: readonly TimeMention[]): boolean {
  const covers = (token: Token | undefined) =>
    !!token && times.some((time) => time.start < token.end && time.end > token.start);
  return covers(tokens[at]) || (tokens[at]!.lower === 'on' && covers(tokens[at + 1]));
}

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
