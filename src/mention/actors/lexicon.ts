import {bodies, institutions, movements} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import {gazetteer, joinSenses, phrasebook, type Sense} from '../places/index.ts';

/** A name of the lexicons at tokens `first` to `last - 1`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly sense: Sense;
}

function* senses(): Generator<readonly [string, Sense]> {
  yield* gazetteer();
  for (const [party, name, others] of bodies)
    for (const form of new Set([name, ...others.split(',')].flatMap(spellings)))
      if (form !== '') yield [form, {name: formal(name, form), body: party}];
  for (const [party, name, others] of movements)
    for (const form of [name, ...others.split(',')]) if (form !== '') yield [form, {name, movement: party}];
  for (const [party, names] of institutions)
    for (const name of names.split(',')) yield [name, {name, institution: party}];
}

/** A name as the British and as the Americans spell it. */
function spellings(form: string): string[] {
  const [s, z] = [form.replace('Organization', 'Organisation'), form.replace('Organisation', 'Organization')];
  return s === z ? [form] : [s, z];
}

/** An organ keeps its own name ("European Commission"); an acronym stands for the whole. */
function formal(name: string, form: string): string {
  return /^[A-Z][A-Za-z.]{1,7}$/.test(form) ? name : form;
}

const book = phrasebook(senses(), joinSenses);

/** The name that begins at token `at`, if it is capitalised and known. */
export function known(tokens: readonly Token[], at: number, end: number): Found | null {
  const found = book.match(tokens, at, end);
  return found === null ? null : {first: at, last: found.last, sense: found.value};
}

const hyphen = /[-\u2010-\u2013]/;

/** The parties joined by hyphens in one token ("Iran-U.S.", "Russian-American"), with their offsets; else null. */
export function joinedParties(token: Token): {start: number; end: number; sense: Sense}[] | null {
  if (!hyphen.test(token.text)) return null;
  const parts = token.text.split(hyphen);
  if (parts.length > 4) return null;
  const found: {start: number; end: number; sense: Sense}[] = [];
  let start = token.start;
  for (const text of parts) {
    const part = {start, end: start + text.length, text, lower: text.toLowerCase()};
    // the period of "Iran-U.S." may be a token of its own
    const dotted = {...part, text: `${text}.`, lower: `${part.lower}.`};
    const match = text.length > 1 ? (book.match([part], 0, 1) ?? book.match([dotted], 0, 1)) : null;
    if (match !== null && partyOf(match.value) !== null) found.push({start, end: part.end, sense: match.value});
    start += text.length + 1;
  }
  return found.length > 1 ? found : null;
}

/** The party that a sense stands for when used of an actor. */
export function partyOf(sense: Sense): string | null {
  return (
    sense.state ??
    sense.adjective ??
    sense.people ??
    sense.body ??
    sense.movement ??
    sense.seat ??
    sense.institution ??
    sense.capital ??
    null
  );
}
