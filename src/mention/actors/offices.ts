import {sayingVerbs} from '../../language/en/names.ts';
import {counterparts, officeHeads, officeSex} from '../../language/en/offices.ts';
import {afterName, houseOf, nameAfter, ofHolder, owning, roleOf} from './apposition.ts';
import {OF_THEIRS, readComplement} from './complement.ts';
import {isNameWord, sexOf} from './names.ts';
import type {NounPhrase} from './noun.ts';
import type {Draft} from './scene.ts';
import type {Walk} from './walk.ts';

/** An office, with the name that it stands before or in apposition to; false where it is no mention. */
export function office(walk: Walk, phrase: NounPhrase, ownerDraft: Draft | null): boolean {
  const {scene, end} = walk;
  const kind = officeHeads.get(phrase.noun) ?? 'head';
  const complement = ofHolder(walk, phrase.last, readComplement(scene, phrase.last, end, phrase.noun));
  let last = complement?.last ?? phrase.last;
  // "Special Envoy for Sudan" may end before a name, else only the head stands before one
  let name = nameAfter(walk, last);
  if (name === last && complement !== null) {
    const direct = nameAfter(walk, phrase.last);
    if (direct > phrase.last) {
      last = phrase.last;
      name = direct;
    }
  }
  const joined = complement !== null && last === complement.last ? complement : null;
  const role = roleOf(phrase, joined);
  const body = phrase.body || houseOf(joined);
  const all = [...phrase.parties, ...(joined?.parties ?? [])];
  const owner = phrase.parties.length === 0 ? ownerDraft : null;
  let party = phrase.parties[0] ?? joined?.parties[0] ?? ownerDraft?.party ?? null;
  if (name > last) {
    const words = walk.words(last, name);
    if (walk.lower(name) === 'of' && party === null) party = walk.partyAt(name + 1);
    walk.own([], null);
    const made = walk.draft(phrase.first, name, {
      kind: 'person',
      form: 'name',
      name: words,
      party,
      role: counterparts.has(phrase.noun) ? null : role,
      sex: officeSex.get(phrase.noun) ?? sexOf(words),
      noun: phrase.noun,
      body,
      definite: true,
      owner,
    });
    if (owning.test(phrase.determiner ?? '')) made.parties = [`@${phrase.determiner}`];
    walk.at = name;
    afterName(walk, made);
    return true;
  }
  const bare = phrase.determiner === null && all.length === 0 && ownerDraft === null;
  if (bare && !(phrase.capital && phrase.first === walk.sentence.first) && !appositionAhead(walk, last)) {
    if (kind !== 'head' || !phrase.capital) return false;
  }
  if (kind === 'word' && complement === null && all.length === 0) return false;
  // "Lee, at the head of the Norwegian team," tells of no office
  if (phrase.noun === 'head' && walk.lower(phrase.first - 1) === 'at') return false;
  const indefinite = /^(?:an?|another)$/.test(phrase.determiner ?? '');
  if (phrase.noun === 'person' && !indefinite) return false;
  walk.own([], null);
  let stop = last;
  if (kind === 'loose') stop = familiar(walk, last);
  for (let k = last; k < stop && party === null; k++) party = walk.partyAt(k);
  const made = walk.draft(phrase.first, stop, {
    kind: 'office',
    form: 'description',
    party,
    role: counterparts.has(phrase.noun) ? null : stop > last ? `${role} ${walk.words(last, stop).toLowerCase()}` : role,
    sex: officeSex.get(phrase.noun) ?? null,
    noun: phrase.noun,
    body,
    definite: !indefinite && (phrase.determiner !== null || all.length > 0 || ownerDraft !== null),
    owner,
  });
  const whose = OF_THEIRS.exec(joined?.words ?? '')?.[1] ?? phrase.determiner ?? '';
  if (owning.test(whose)) made.parties = [`@${whose}`];
  walk.at = stop;
  if (kind === 'loose') return true;
  if (ownerDraft !== null && ownerDraft.kind === 'person') {
    // "Richard Roe, President Doe's envoy,": the name stands before the possessor
    const before = walk.drafts[walk.drafts.lastIndexOf(ownerDraft) - 1];
    if (
      before?.kind === 'person' &&
      before.form === 'name' &&
      before.last === ownerDraft.first - 1 &&
      walk.lower(before.last) === ',' &&
      /^[,.;]/.test(walk.lower(stop))
    ) {
      made.same = before;
      made.kind = 'person';
      return true;
    }
  }
  const bracket = walk.lower(stop) === '(' && walk.lower(stop + 2) === ')' ? stop + 3 : stop;
  // "its new ambassador THERE, Ann Lee"
  const behind = /^(?:there|here)$/.test(walk.lower(bracket)) ? bracket + 1 : bracket;
  const after = walk.lower(behind) === ',' ? behind + 1 : stop;
  if (after > stop) {
    const close = nameAfter(walk, after);
    if (close > after && !listed(walk, close) && (!indefinite || walk.lower(close) === ',')) {
      const words = walk.words(after, close);
      made.kind = 'person';
      const named = walk.draft(after, close, {
        kind: 'person',
        form: 'name',
        name: words,
        party,
        parties: made.parties,
        role: made.role,
        sex: made.sex ?? sexOf(words),
        noun: phrase.noun,
        definite: true,
        owner,
      });
      made.same = named;
      // the name comes first, so that the description finds it
      walk.drafts.splice(-2, 2, named, made);
      walk.at = close;
      afterName(walk, named);
    }
  }
  return true;
}

/** "a person familiar with the matter", "an official briefed on the talks". */
function familiar(walk: Walk, from: number): number {
  if (!/^(?:familiar|briefed|close|involved|knowledgeable|present|taking)$/.test(walk.lower(from))) return from;
  let k = from + 1;
  while (
    k < walk.end &&
    k < from + 9 &&
    !sayingVerbs.has(walk.lower(k)) &&
    !/^[,.;:"”]/.test(walk.lower(k)) &&
    !/^(?:who|that|has|had)$/.test(walk.lower(k))
  )
    k++;
  return k < from + 9 ? k : from;
}

function appositionAhead(walk: Walk, k: number): boolean {
  const after = walk.lower(k) === ',' ? k + 1 : k;
  return nameAfter(walk, after) > after;
}

/** Whether what follows goes on with a list ("the minister, Ann Lee and Bob Ray"), which is no apposition. */
function listed(walk: Walk, k: number): boolean {
  return walk.lower(k) === 'and' && isNameWord(walk.token(k + 1)) && !walk.scene.names[k + 1];
}
