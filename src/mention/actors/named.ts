import type {Token} from '../../language/index.ts';
import {joined} from '../places/index.ts';
import {afterName, nameAfter} from './apposition.ts';
import {acronym} from './bodies.ts';
import {governs} from './government.ts';
import {qualifies} from './modifiers.ts';
import {endOfName, endOfRun, runKind, sexOf} from './names.ts';
import {DELEGATION, type Draft, isCapital, isPossessive, PEOPLE, wordBits} from './scene.ts';
import type {Walk} from './walk.ts';

/** A name that opens with a word which is also a town or country: "Jordan Bardella said". */
export function nameBefore(walk: Walk, from: number): boolean {
  const last = endOfName(walk.scene, from, walk.end, false);
  if (last < from + 2 || runKind(walk.scene, from, last) !== null) return false;
  const words = walk.words(from, last);
  const made = walk.draft(from, last, {kind: 'person', form: 'name', name: words, sex: sexOf(words)});
  walk.at = last;
  afterName(walk, made);
  return true;
}

/** A state, a government by its capital or seat, a people, an organisation or a movement by name. */
export function lexical(walk: Walk): boolean {
  const {tokens, names} = walk.scene;
  const from = walk.at;
  const found = names[from]!;
  const {sense, last} = found;
  const next = walk.token(last);
  const owns = isPossessive(next);
  const made = (kind: Draft['kind'], party: string, name: string): Draft => {
    const first = walk.lower(from - 1) === 'the' ? from - 1 : from;
    const draft = walk.draft(from, last, {kind, form: 'name', party, name, definite: true});
    draft.start = (tokens[first] as Token).start;
    const token = tokens[last - 1] as Token;
    const suffix = token.text.search(joined);
    if (suffix > 0) draft.end = token.start + suffix;
    return draft;
  };
  // "the Minsk Agreement", "the Geneva Convention": the name of a thing
  const run = endOfRun(walk.scene, from, walk.end);
  if (
    sense.body === undefined &&
    sense.movement === undefined &&
    run > last &&
    isCapital(next) &&
    runKind(walk.scene, last, run) === 'thing' &&
    !names[last]
  ) {
    walk.at = run;
    return true;
  }
  let draft: Draft | null = null;
  if (sense.body !== undefined) draft = made('organisation', sense.body, sense.name);
  else if (sense.movement !== undefined) draft = made('group', sense.movement, sense.name);
  else if (sense.institution !== undefined || (sense.seat !== undefined && !sense.town)) {
    const before = walk.lower(from - 1) === 'the' ? from - 2 : from - 1;
    const place = /^(?:in|at|inside|outside|near|to|from)$/.test(walk.lower(before));
    if (!place || walk.lower(before - 1) === 'according')
      draft = made('organisation', (sense.institution ?? sense.seat) as string, sense.name);
  } else if (sense.adjective !== undefined && joined.test((tokens[last - 1] as Token).text))
    // "OMANI-mediated talks": a state that does something
    draft = made('state', sense.adjective, sense.name);
  else if (sense.people !== undefined) draft = made('state', sense.people, sense.name);
  else if (sense.state !== undefined && sense.adjective !== undefined && !owns && qualifies(next)) draft = null;
  else if (sense.state !== undefined || sense.capital !== undefined) {
    const party = governs(walk.scene, found, walk.sentence, walk.drafts);
    if (party !== null) draft = made('state', party, sense.name);
  } else if (sense.adjective !== undefined && walk.lower(from - 1) === 'the' && ellipsis(walk, last)) {
    // "and the Thai one": an ellipsis of the delegation named before
    draft = made('group', sense.adjective, sense.name);
    draft.form = 'description';
    draft.name = null;
    draft.noun = 'one';
    if (walk.lower(last) === 'one') {
      draft.last = last + 1;
      draft.end = (tokens[last] as Token).end;
    }
  }
  walk.at = draft?.last ?? last;
  if (draft === null) {
    if (owns) {
      walk.at = last + 1;
    }
    return true;
  }
  acronym(walk, draft);
  if (owns) {
    walk.at = last + 1;
    if (draft.kind === 'state') countryman(walk, draft.party as string);
    else walk.own([draft.party as string], draft);
  }
  return true;
}

/** "Malaysia's Anwar Ibrahim": the name after a country's possessive is one of its people. */
function countryman(walk: Walk, party: string): void {
  const close = nameAfter(walk, walk.at);
  if (close < walk.at + 2) return;
  const words = walk.words(walk.at, close);
  const made = walk.draft(walk.at, close, {kind: 'person', form: 'name', name: words, party, sex: sexOf(words)});
  walk.at = close;
  afterName(walk, made);
}

/** Whether an adjective after "the" stands for a delegation named before: "the Thai one", "and the Thai by". */
function ellipsis(walk: Walk, k: number): boolean {
  const next = walk.lower(k);
  if (next === 'one') return true;
  if (!/^(?:by|[,.;]|and)$/.test(next)) return false;
  for (let i = k - 3; i >= walk.sentence.first && i > k - 40; i--)
    if (wordBits(walk.lower(i)) & (DELEGATION | PEOPLE)) return true;
  return false;
}
