import {actingVerbs, sayingVerbs} from '../../language/en/names.ts';
import {courtesies, headVerbs} from '../../language/en/offices.ts';
import {unitHeads} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import {bracketed, isAcronym} from './acronyms.ts';
import {afterName, nameAfter, officeAhead} from './apposition.ts';
import {joinedParties, partyOf} from './lexicon.ts';
import {endOfName, endOfRun, isNameWord, nameParts, namesNobody, runKind, sexOf} from './names.ts';
import {readNoun} from './noun.ts';
import {organisation} from './organisation.ts';
import {DELEGATION, type Draft, HEAD, isPossessive, MODIFIER, PEOPLE, wordBits} from './scene.ts';
import type {Walk} from './walk.ts';

/** Endings of common nouns, adverbs and participles, which open sentences as often as surnames do. */
const common = /(?:ly|ing|ed|ment|tion|sion|cy|ism|ity|ness|ance|ence|ship|ies)$/;

export function courtesy(walk: Walk): boolean {
  const from = walk.at;
  const last = endOfName(walk.scene, from + 1, walk.end, true);
  if (last === from + 1) return false;
  const words = walk.words(from + 1, last);
  const made = walk.draft(from, last, {
    kind: 'person',
    form: 'name',
    name: words,
    sex: courtesies.get(walk.lower(from)) ?? sexOf(words),
  });
  walk.at = last;
  afterName(walk, made);
  return true;
}

/** A run of capitalised words that no lexicon knows: a person, an organisation, or neither. */
export function capitals(walk: Walk): boolean {
  const {scene, end} = walk;
  const from = walk.at;
  const token = walk.token(from) as Token;
  walk.at = from;
  const joined = joinedParties(token);
  if (joined !== null) {
    for (const part of joined) {
      const party = partyOf(part.sense) as string;
      const draft = walk.draft(from, from + 1, {
        kind: part.sense.body ? 'organisation' : part.sense.movement ? 'group' : 'state',
        form: 'name',
        party,
        name: part.sense.name,
        definite: true,
        noun: '-',
      });
      draft.start = part.start;
      draft.end = part.end;
    }
    walk.at = from + 1;
    return true;
  }
  if (namesNobody(scene, from, end) && !(wordBits(token.lower) & (MODIFIER | HEAD))) {
    walk.at = from + 1;
    return true;
  }
  // "the KURDISH-LED Syrian Democratic Forces": what is said of a name that follows
  if (/\p{Ll}-(?:led|backed|based|aligned|allied|dominated|mediated)$/u.test(token.text) && scene.names[from + 1]) {
    walk.at = from + 1;
    return true;
  }
  const run = cut(walk, from, endOfRun(scene, from, end));
  const kind = run > from ? runKind(scene, from, run) : null;
  if (kind !== null && run > from + 1) return organisation(walk, from, run, kind);
  const last = endOfName(scene, from, end, false);
  if (last === from) return false;
  walk.at = last;
  if (scene.outlet.has(token.lower)) return true;
  if (walk.headline || !/\p{L}/u.test(token.text) || namesNobody(scene, from, end)) return true;
  if (bracketed(scene.tokens, last) !== null) return organisation(walk, from, last, 'movement');
  if (last === from + 1 && isAcronym(token.text) && walk.lower(last) !== ':') {
    // an acronym that the report has explained
    const draft = walk.draft(from, last, {kind: 'group', form: 'name', name: token.text, weak: true, definite: true});
    if (walk.lower(from - 1) === 'the') draft.start = (scene.tokens[from - 1] as Token).start;
    if (isPossessive(walk.token(last))) walk.at = last + 1;
    return true;
  }
  const role = walk.titled;
  const how = personal(walk, from, last);
  if (how === null) return true;
  const words = walk.words(from, last);
  const draft = walk.draft(from, last, {
    kind: 'person',
    form: 'name',
    name: words,
    sex: sexOf(words),
    role,
    weak: how === 'weak',
  });
  afterName(walk, draft);
  // the title goes on over a list
  if (role !== null && !/^(?:and|,|of)$/.test(walk.lower(last))) walk.titled = null;
  return true;
}

/** Whether a capitalised run that no title introduces is a person. */
function personal(walk: Walk, first: number, last: number): 'sure' | 'weak' | null {
  const before = walk.lower(first - 1);
  const after = walk.lower(last);
  const opening = first === walk.sentence.first || /^["“(]$/.test(before);
  const name = walk.words(first, last);
  const count = nameParts(name).length;
  if (count === 1 && /^[\p{Lu}\p{N}.-]+$/u.test(name))
    return opening && after === ':' && name.length > 3 ? 'weak' : null;
  if (opening && /^[:(–—-]$/.test(after) && walk.scene.asked && !/\p{Ll}/u.test(name)) return 'sure';
  if (MEDIA.test(after) || BROADCASTERS.test(before) || (count === 1 && COINED.test(name))) return null;
  if (count === 1 && opening && wordBits(walk.lower(first))) return null;
  if (walk.titled !== null) return 'sure';
  if (
    sayingVerbs.has(before) &&
    (count > 1 || !opening) &&
    !/^(?:that|the)$/.test(before) &&
    /^[,.;:"”]|^(?:on|in|at|after|as|when|while|of|during|from|earlier|late|told|said)?$/.test(after)
  )
    return 'sure';
  if (before === 'in' && wordBits(walk.lower(first - 2)) & (HEAD | PEOPLE)) return 'weak';
  if (/^(?:in|at|on|near|off|outside|around|via|through|across|toward|towards)$/.test(before))
    return walk.verbAhead(last) && count > 1 && sayingVerbs.has(after)
      ? 'sure'
      : count > 1 && sexOf(name) !== null && before !== 'on' && before !== 'off'
        ? 'sure'
        : 'weak';
  if (before === 'the' || before === 'a' || before === 'an') return 'weak';
  if (sayingVerbs.has(after))
    return !opening || count > 1 || !/(?:ly|ing|ed)$/.test(walk.lower(first)) ? 'sure' : 'weak';
  if (walk.verbAhead(last)) {
    if (count > 1) return 'sure';
    return common.test(walk.lower(first)) || !personActs(walk, last) ? 'weak' : 'sure';
  }
  if (count > 1 && (sexOf(name) !== null || INITIALS.test(name) || (after === 'of' && fromSomewhere(walk, last + 1))))
    return 'sure';
  if (before === 'by')
    for (let k = first - 2; k > first - 7; k--)
      if (/^(?:led|headed|chaired|represented|hosted|accompanied|mediated|signed|one)$/.test(walk.lower(k)))
        return 'sure';
  if (
    /^(?:told|tells|met|meet|meets|meeting|urged|thanked|asked|invited|accused|appointed|replaced|named|nominated|between|under|than)$/.test(
      before,
    )
  )
    return 'sure';
  if (before === 'from' && walk.lower(first - 2) === 'over') return 'sure';
  if (after === ',' && (walk.lower(last + 1) === 'who' || officeAhead(walk, last + 1))) return 'sure';
  if (
    /^(?:'s|’s)$/.test(after) &&
    (wordBits(walk.lower(last + 1)) & (DELEGATION | PEOPLE) ||
      /^(?:appointment|position|proposal|remarks|visit|arrival|departure|statement|comments|tenure|words|predecessor|successor)$/.test(
        walk.lower(last + 1),
      ))
  )
    return 'sure';
  if (after === 'and' && isNameWord(walk.token(last + 1)) && !walk.scene.names[last + 1]) {
    const other = endOfName(walk.scene, last + 1, walk.end, false);
    const relative = walk.lower(other) === ',' && walk.lower(other + 1) === 'who';
    if (other > last + 1 && (relative || walk.verbAhead(other))) return 'sure';
  }
  if (count === 1 && after === 'and' && leadsBeside(walk, last + 1)) return 'sure';
  if (before === 'and' && walk.drafts.length > 0) {
    const previous = walk.drafts[walk.drafts.length - 1] as Draft;
    if (previous.kind === 'person' && previous.last === first - 1 && !previous.weak) return 'sure';
  }
  if (count > 1 && after === ',' && aside(walk, last)) return 'sure';
  if (listedActors(walk, last)) return 'sure';
  if (count > 1 && !opening && before !== 'of' && before !== 'from' && before !== 'to') return 'sure';
  return 'weak';
}

/** "Lee and Vice Premier Bo Berg LED": a titled name, then a verb of leading or saying. */
function leadsBeside(walk: Walk, k: number): boolean {
  const title = readNoun(walk.scene, k, walk.end, []);
  const close = title?.type === 'office' ? nameAfter(walk, title.last) : k;
  return title !== null && close > title.last && personActs(walk, close);
}

/** "told Skai RADIO", "told BROADCASTER Skai". */
const MEDIA = /^(?:radio|television|tv|newspaper|news|magazine|channel)$/;
const BROADCASTERS = /^(?:broadcaster|newspaper|daily|weekly|channel|station|magazine|website|portal)$/;
/** "TotalEnergies", but not "McDonald". */
const COINED = /^(?!(?:Ma?c|De|D[aiu]|L[aei]|Fitz|Van|Von|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** How many words may stand between commas behind a name. */
const LONGEST_ASIDE = 14;

/** "Ann Lee, since then named envoy in Rome, headed": a verb of acting behind what stands between commas. */
function aside(walk: Walk, comma: number): boolean {
  for (let k = comma + 1; k < comma + LONGEST_ASIDE; k++)
    if (walk.lower(k) === ',') return personActs(walk, k + 1) && walk.verbAhead(k + 1);
  return false;
}

/** "LEE, Bob Ray and Carol Dean led": names in a list before a verb of leading or saying. */
function listedActors(walk: Walk, last: number): boolean {
  let k = last;
  for (let count = 1; count < 6; count++) {
    const joint = walk.lower(k);
    if (joint !== ',' && joint !== 'and') return false;
    k++;
    const closing = joint === 'and' || walk.lower(k) === 'and';
    if (joint === ',' && closing) k++;
    const owner = walk.scene.names[k];
    if (owner && isPossessive(walk.token(owner.last))) k = owner.last + 1;
    if (k >= walk.end || walk.scene.names[k]) return false;
    const close = endOfName(walk.scene, k, walk.end, false);
    if (close === k) return false;
    k = close;
    if (closing) {
      const verb = /^(?:had|have|again|also)$/.test(walk.lower(k)) ? walk.lower(k + 1) : walk.lower(k);
      return headVerbs.has(verb) || sayingVerbs.has(verb);
    }
  }
  return false;
}

/** Whether the verb at `k`, auxiliaries left out, is one of which persons are subjects. */
function personActs(walk: Walk, k: number): boolean {
  let at = k;
  for (
    let n = 0;
    n < 3 &&
    /ly$|^(?:has|had|have|is|was|will|would|did|does|not|also|again|then|later|earlier|still|both|never|been)$/.test(
      walk.lower(at),
    );
    n++
  )
    at++;
  const verb = walk.lower(at);
  if (sayingVerbs.has(verb) || headVerbs.has(verb)) return true;
  return at > k
    ? /ed$/.test(verb) || actingVerbs.has(verb)
    : /^(?:told|met|meets|spoke|wants|signed|arrived|visited|invited|called|rejects|rejected|refuses|refused|accused|thanked|urged|met|gave|named|hopes|hoped|expects|demanded|demands|proposed|proposes|offered|offers|agreed|declined|described|praised|welcomed|criticised|criticized|condemned|vowed|pledged|promised|insists|travelled|traveled|flew|returned|attended|left|joined|replaced|expressed|conveyed|stopped|quoted|cited|attributed|blamed|wrapped|sat|handed|presented|summoned|briefed|also|says|appointed|dismissed|succeeded|resigned|voiced|reiterates|warns|seeks|sought|needs|wanted|believes|thinks|negotiated|mediated|did|does|took|made|put|raised)$/.test(
        verb,
      );
}

/** A run ends before "of" and a known body where no organisation's name stands before it: "Ann Lee of the Red Cross". */
function cut(walk: Walk, from: number, run: number): number {
  const {names} = walk.scene;
  for (let k = from + 1; k < run; k++) {
    if (!/^(?:of|for|to)$/.test(walk.lower(k))) continue;
    const next = walk.lower(k + 1) === 'the' ? k + 2 : k + 1;
    const ofPerson = runKind(walk.scene, from, k) === null;
    if (names[next] && (ofPerson || unitHeads.has(walk.lower(k - 1)))) return k;
    if (ofPerson && k > from + 1 && isGiven(walk, from)) return k;
  }
  return run;
}

/** "ANN Lee of the Home Ministry", "A.B. Lee": what only the name of a person begins with. */
function isGiven(walk: Walk, at: number): boolean {
  const {text} = walk.token(at) as Token;
  return INITIALS.test(text) || sexOf(text) !== null;
}

const INITIALS = /^(?:\p{Lu}\.){1,3}(?= |$)/u;

/** "Nils Berg of Norway chaired", "Nils Berg of the Ministry of Trade said": a country or body after "of", then a verb or the end of the phrase. */
function fromSomewhere(walk: Walk, k: number): boolean {
  const at = walk.lower(k) === 'the' ? k + 1 : k;
  const found = walk.scene.names[at];
  const run = endOfRun(walk.scene, at, walk.end);
  const body = at > k && (found?.sense.institution !== undefined || runKind(walk.scene, at, run) === 'body');
  const last = found && !body ? found.last : run;
  return (body || found?.sense.state !== undefined) && (walk.verbAhead(last) || /^(?:,|and)$/.test(walk.lower(last)));
}
