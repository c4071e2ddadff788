import type {Claim} from '../../claim/index.ts';
import {contentStems, TEXTS} from '../../language/index.ts';
import {shiftDay} from '../../mention/index.ts';
import type {Fact} from '../fact.ts';
import type {Firmness} from '../record.ts';
import {firstDay} from '../rounds/index.ts';
import type {OutcomeDraft} from './fold.ts';
import {AGREEMENTS} from './kinds.ts';

/** What is done with a text that is known by now. */
const OF_TEXTS: ReadonlySet<string> = new Set(['sign', 'initial', 'ratify', 'take-effect', 'exchange-notes']);

/** Words that name something agreed, and not what it is on. */
export const GENERAL = /\b(?:agreement|accord|deal|pact|arrangement|decision|initiative|declaration)\b/iu;

/** "THE AGREEMENT was signed", "THE TREATY OF LIMA entered into force": the last text told of before, where the words tell nothing that it is on. */
export function textMeant(drafts: readonly OutcomeDraft[], fact: Fact): OutcomeDraft | null {
  const {act, content} = fact.claim;
  if (OF_TEXTS.has(act) && EXTENSION.test(content!)) return drafts.findLast(({kind}) => kind === 'extension') ?? null;
  const noun = OF_TEXTS.has(act) ? textNamed(content!) : null;
  if (noun === null) return null;
  const texts = drafts.filter((draft) => mayBe(draft, fact, noun === noun.toLowerCase()));
  const [stem] = contentStems(noun);
  return texts.findLast(({stems}) => stem !== undefined && stems.has(stem)) ?? texts.at(-1) ?? null;
}

const EXTENSION = /^(?:the|this|that|their) (?:extension|prolongation|renewal)\b/iu;

/** @param unnamed whether the words give it no name of its own */
function mayBe({kind, text, facts, firmness}: OutcomeDraft, {claim, evidence}: Fact, unnamed: boolean): boolean {
  if (kind !== 'signature' && !(AGREEMENTS.has(kind) && GENERAL.test(text))) return false;
  const [{evidence: first}] = facts as [Fact];
  const day = firstDay(claim.when);
  if (day !== null && day < shiftDay(first.reported, -DAYS_BEFORE)) return false;
  if (unnamed || !MAKES.has(claim.act)) return true;
  return first.document === evidence.document ? /^an? /u.test(text) : !SIGNED.has(firmness) && !NO_TEXT.test(text);
}

/** For how many days a text may stand before it is told of. */
const DAYS_BEFORE = 7;

/**
 * "signed THE COOPERATION AGREEMENT": a text that is signed by its name is none that was signed before, but for "A PACT
 * that lets ..." which the same report tells to be.
 */
const MAKES: ReadonlySet<string> = new Set(['sign', 'initial', 'exchange-notes']);
/** "AGREEMENT on jurisdiction", with no article: what the sides come to on a point, and no text. */
const NO_TEXT = /^(?:agreement|accord|consensus|understanding)\b/iu;
const SIGNED: ReadonlySet<Firmness> = new Set(['formalised', 'in-force']);

/** The noun for a text in words that name it by its kind, its sides, its place or its day alone. */
function textNamed(content: string): string | null {
  const words = content.match(/[\p{L}\d][\p{L}\d.-]*/gu) ?? [];
  const noun = words.find((word) => TEXTS.has(word.toLowerCase()));
  const bare = words.every(
    (word) => TEXTS.has(word.toLowerCase()) || LINKS.has(word.toLowerCase()) || NAMES.test(word),
  );
  return bare && noun ? noun : null;
}

export function isBareText(words: string): boolean {
  return textNamed(words) !== null;
}

const NAMES = /^[\p{Lu}\d]/u;
const LINKS: ReadonlySet<string> = new Set(
  'the this that their its final new same joint signed reached of on at in by for with between and s what is now'.split(
    ' ',
  ),
);

/** "has been IN SERVICE since June": tells only how something stands, and makes nothing known. */
export function standsOnly({act, text}: Claim): boolean {
  return act === 'take-effect' && STANDS.test(text);
}

const STANDS =
  /\bin (?:force|effect|operation|service|use|place)\b|\b(?:been|being) \p{L}+|^it\b|\b(?:which|that) (?:began|entered|came|took|started|went)\b/iu;
