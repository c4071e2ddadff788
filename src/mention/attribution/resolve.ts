import {pronouns} from '../../language/en/cues.ts';
import type {Analysis} from '../../language/index.ts';
import type {ActorMention, Attribution, Cast, Span} from '../mention.ts';
import type {Extent} from './clause.ts';
import type {Marks} from './marks.ts';
import type {Nested} from './nest.ts';

/** Turns readings into attributions: spans, mode, polarity, and the source's name and entity. */
export function resolve(analysis: Analysis, marks: Marks, cast: Cast, nested: readonly Nested[]): Attribution[] {
  let last: Speaker | null = null;
  const turn = nested.find(({reading: {label, source}}) => label && isAnswer(analysis, source))?.reading.source;
  const answering = turn ? interviewed(analysis, cast, analysis.tokens[turn.first]!.start) : null;
  return nested.map(({reading, within}) => {
    const {source, cue, content, label} = reading;
    let who: Identity = {name: '', entity: null};
    if (source !== null) {
      who =
        label && answering && isAnswer(analysis, source)
          ? answering
          : identify(analysis, cast, reading.antecedent ?? source, label);
      const sentence = analysis.sentenceAt(analysis.tokens[source.first]!.start)?.index ?? 0;
      if (within === null) {
        who = goOn(analysis, cast, source, who, sentence, last);
        if (who.entity !== null || !isPronoun(who.name)) last = {...who, sentence};
      }
    }
    return {
      source: source === null ? null : {...spanOf(analysis, source), name: who.name},
      entity: who.entity,
      cue: cue === null ? null : spanOf(analysis, cue),
      content,
      mode: label ? 'direct' : modeOf(analysis, marks, content),
      polarity: reading.negated ? '-' : '+',
      within,
    };
  });
}

/** "A: We met twice": a label that names nobody. */
const ANSWER = /^(?:A|ANSWER|Answer)$/u;

function isAnswer(analysis: Analysis, source: Extent | null): boolean {
  if (source === null) return false;
  const {start, end} = spanOf(analysis, source);
  return ANSWER.test(analysis.text.slice(start, end));
}

/** Who answers in an interview: the only one whom the lines above its first turn name. */
function interviewed({text}: Analysis, cast: Cast, turn: number): Identity | null {
  const people = cast.mentions.filter(({kind, form, end}) => kind === 'person' && form === 'name' && end <= turn);
  const asked = people.filter(({start}) => INTERVIEW.test(text.slice(0, start)));
  const named = new Set((asked.length > 0 ? asked : people).map(({entity}) => entity));
  const [entity] = named;
  return named.size === 1 ? {name: cast.entities[entity!]!.name ?? '', entity: entity!} : null;
}

const INTERVIEW = /\binterview(?:s|ed)?\b(?: (?:with|of|by))? [^\n,.]*$/iu;

interface Identity {
  readonly name: string;
  readonly entity: number | null;
}

interface Speaker extends Identity {
  readonly sentence: number;
}

/** A pronoun as the source means who spoke just before: "it" a body, also one that began the sentence; "he" and "she" a person. */
function goOn(
  analysis: Analysis,
  cast: Cast,
  source: Extent,
  found: Identity,
  sentence: number,
  last: Speaker | null,
): Identity {
  if (source.last - source.first !== 1) return found;
  const {lower} = analysis.tokens[source.first]!;
  const near = last !== null && sentence - last.sentence <= 2 ? last : null;
  const kind = near === null || near.entity === null ? null : (cast.entities[near.entity]?.kind ?? null);
  if (lower === 'it') {
    if (near !== null && kind !== null && kind !== 'person') return near;
    if (near !== null && near.entity === null && found.entity === null && sentence - near.sentence <= 1) return near;
    const head = found.entity === null ? bodyAtHead(analysis, cast, sentence - 1) : null;
    return head ?? found;
  }
  if (!/^(he|she)$/.test(lower) || found.entity !== null || near === null) return found;
  return /^(state|organisation)$/.test(kind ?? '') ? found : near;
}

/** The body that the sentence begins with. */
function bodyAtHead(analysis: Analysis, cast: Cast, index: number): Identity | null {
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return null;
  const mention = cast.mentions[firstMention(cast, sentence.start)];
  if (mention === undefined || mention.start > sentence.start + 4 || mention.kind === 'person') return null;
  const name = cast.entities[mention.entity]?.name ?? mention.text;
  return mention.form === 'pronoun' ? null : {name, entity: mention.entity};
}

export function spanOf(analysis: Analysis, extent: Extent): Span {
  return {start: analysis.tokens[extent.first]!.start, end: analysis.tokens[extent.last - 1]!.end};
}

function modeOf(analysis: Analysis, marks: Marks, content: readonly Span[]): Attribution['mode'] {
  let quoted = 0;
  let all = 0;
  for (const span of content) {
    const count = marks.count(tokenAt(analysis, span.start), tokenAt(analysis, span.end));
    quoted += count.quoted;
    all += count.all;
  }
  return quoted === 0 ? 'indirect' : quoted >= 0.9 * all ? 'direct' : 'mixed';
}

/** The first token that starts at or after `offset`. */
export function tokenAt(analysis: Analysis, offset: number): number {
  let low = 0;
  let high = analysis.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (analysis.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function identify(
  analysis: Analysis,
  cast: Cast,
  source: Extent,
  label: boolean,
): {name: string; entity: number | null} {
  const span = spanOf(analysis, source);
  const mention = choose(analysis, cast, source, span) ?? (label ? labelled(analysis, cast, source) : null);
  const words = describe(analysis, source);
  if (mention === null) return {name: label ? titled(words) : words, entity: null};
  const entity = cast.entities[mention.entity];
  // a capital that speaks is named as the report names it
  if (mention.kind === 'state' && mention.form === 'name' && entity?.name && !mention.text.includes(entity.name))
    return {name: mention.text.replace(/^the\s+/iu, ''), entity: mention.entity};
  const known = entity?.name ?? (mention.form === 'pronoun' ? describedAs(cast, mention) : null);
  return {
    name: known ?? (mention.form === 'description' && mention.text.length > words.length ? mention.text : words),
    entity: mention.entity,
  };
}

/** "he", said of one without a name: as the report first described him. */
function describedAs({mentions}: Cast, {entity, start}: ActorMention): string | null {
  const first = mentions.find((mention) => mention.entity === entity && mention.form === 'description');
  return first && first.start < start ? first.text : null;
}

/** The mention that the source's head word stands in; else a person named in it. */
function choose(analysis: Analysis, cast: Cast, source: Extent, span: Span): ActorMention | null {
  const head = headOf(analysis, source);
  const {start} = analysis.tokens[head]!;
  let person: ActorMention | null = null;
  for (let at = firstMention(cast, span.start); at < cast.mentions.length; at++) {
    const mention = cast.mentions[at]!;
    if (mention.start >= span.end) break;
    if (mention.end <= span.start) continue;
    if (mention.start <= start && mention.end > start) return mention;
    if (person === null && mention.kind === 'person' && mention.form === 'name') person = mention;
  }
  return person;
}

function firstMention(cast: Cast, start: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cast.mentions[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last word before what is added to a noun phrase ("of ...", "who ...", an apposition). */
function headOf(analysis: Analysis, source: Extent): number {
  let at = source.first;
  while (
    at + 1 < source.last &&
    !/^(of|for|from|in|at|to|with|on|by|who|which|that|and|familiar|briefed|close|,|\(|-)$/.test(
      analysis.tokens[at + 1]!.lower,
    )
  )
    at++;
  return at;
}

const longest = 10;

/** The source's own words, without relative clauses and appositions. */
function describe(analysis: Analysis, source: Extent): string {
  let last = source.first + 1;
  while (
    last < source.last &&
    last - source.first < longest &&
    !/^(who|which|,|\()$/.test(analysis.tokens[last]!.lower)
  )
    last++;
  const {start, end} = spanOf(analysis, {first: source.first, last});
  return analysis.text.slice(start, end);
}

const surnames = new WeakMap<Cast, Map<string, ActorMention>>();

/** A speaker's label in capitals, by the surname that it ends with. */
function labelled(analysis: Analysis, cast: Cast, source: Extent): ActorMention | null {
  let known = surnames.get(cast);
  if (known === undefined) {
    known = new Map();
    for (const mention of cast.mentions) {
      const surname = mention.kind === 'person' ? (mention.text.toLowerCase().split(' ').at(-1) ?? '') : '';
      if (surname !== '' && !known.has(surname)) known.set(surname, mention);
    }
    surnames.set(cast, known);
  }
  return known.get(analysis.tokens[source.last - 1]!.lower) ?? null;
}

function titled(label: string): string {
  return label.replace(/\p{Lu}[\p{L}'’]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** Whether a source says nothing of who it is. */
export function isPronoun(name: string): boolean {
  return pronouns.has(name.toLowerCase());
}
