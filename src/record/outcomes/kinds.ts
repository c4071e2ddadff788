import type {Claim} from '../../claim/index.ts';
import type {Fact} from '../fact.ts';
import {agentsOf} from '../parties.ts';
import type {Firmness, OutcomeKind} from '../record.ts';
import {firstDay} from '../rounds/index.ts';
import {deedIn} from './deed-in.ts';
import {isBackground, isHollow} from './hollow.ts';
import {isUndertaking} from './owed.ts';

interface Kind {
  kind: OutcomeKind;
  firmness: Firmness;
  /** Whether it takes both sides, or one can do it alone. */
  takes: 'both' | 'one';
}

/** What an act that was done leaves behind, and on which rung of the ladder it stands by itself. */
const KINDS: Record<string, Kind> = {
  agree: {kind: 'agreement', firmness: 'agreed', takes: 'both'},
  'agree-in-principle': {kind: 'agreement', firmness: 'preliminary', takes: 'both'},
  decide: {kind: 'decision', firmness: 'agreed', takes: 'both'},
  'exchange-notes': {kind: 'exchange-of-notes', firmness: 'formalised', takes: 'both'},
  'joint-statement': {kind: 'joint-statement', firmness: 'agreed', takes: 'both'},
  sign: {kind: 'signature', firmness: 'formalised', takes: 'both'},
  initial: {kind: 'signature', firmness: 'formalised', takes: 'both'},
  ratify: {kind: 'signature', firmness: 'formalised', takes: 'one'},
  extend: {kind: 'extension', firmness: 'agreed', takes: 'both'},
  agrement: {kind: 'agrement', firmness: 'formalised', takes: 'one'},
  release: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  return: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  lift: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  ease: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  impose: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  expel: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  withdraw: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  recall: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  resume: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  suspend: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  apologise: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  permit: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  concede: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  recognise: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  seize: {kind: 'measure', firmness: 'in-force', takes: 'one'},
  'take-effect': {kind: 'agreement', firmness: 'in-force', takes: 'both'},
};

/** Acts of one side on what is both sides' own, which the word of one may tell: "Moscow is extending the deal". */
const ON_BOTH: ReadonlySet<string> = new Set(['take-effect', 'extend']);

/** What both sides come to. */
export const AGREEMENTS: ReadonlySet<OutcomeKind> = new Set([
  'agreement',
  'decision',
  'signature',
  'extension',
  'exchange-of-notes',
]);

const ENDS: Record<string, Firmness> = {
  suspend: 'suspended',
  reverse: 'reversed',
  lapse: 'lapsed',
  cancel: 'reversed',
};

const RUNGS: readonly Firmness[] = ['floated', 'preliminary', 'agreed', 'formalised', 'in-force'];

/** "agreed to EXTEND the truce by five days". */
const EXTENDS = /^(?:to )?(?:extend|prolong|renew)\b/iu;

/** What the claim leaves behind where it tells of something done by those who can do it, else null. */
export function outcomeKind({claim, evidence}: Fact, parties: ReadonlySet<string>): Kind | null {
  const by = agentsOf(claim).filter((party) => parties.has(party));
  const kind = isOwnOrder(claim, by)
    ? OWN_ORDER
    : isOwnDecision(claim, by)
      ? OWN_DECISION
      : isOwnEnd(claim, by)
        ? OWN_END
        : KINDS[claim.act === 'agree' && EXTENDS.test(claim.content ?? '') ? 'extend' : claim.act];
  if (!kind || !isDone(claim) || claim.content === null || isHollow(claim)) return null;
  if (kind.kind === 'measure' && (isBackground(claim, evidence.reported) || isNoMeasure(claim, by))) return null;
  if (claim.act === 'suspend' && OF_ACCORD.test(claim.content)) return null;
  if (
    (claim.act === 'resume' || claim.act === 'suspend') &&
    (claim.meeting !== null || OF_DIALOGUE.test(claim.content) || UNSETTLES.test(claim.content))
  )
    return null;
  if (claim.act !== 'take-effect' && (isOfOthers(claim) || isHearsay(claim))) return null;
  if (kind.takes === 'both') {
    const named = claim.actors.some((actor) => actor.role === 'agent' && actor.party !== null);
    const alone = by.length < 2 && (named || claim.act === 'decide');
    if (alone && !ON_BOTH.has(claim.act) && !isUndertaking(claim, by)) return null;
    return {...kind, firmness: asWorded(claim, kind.firmness)};
  }
  const own = claim.act === 'take-effect' ? 'in-force' : kind.firmness;
  return by.length > 0 || isTold(claim, parties) ? {...kind, firmness: asWorded(claim, own)} : null;
}

/** "pardoned", "allowed the march": words that are no measure but for an AMNESTY, a LICENCE, a COMPLAINT given up, of a side that no other tells of. */
function isNoMeasure({act, content, source}: Claim, by: readonly string[]): boolean {
  const granted = NEEDED.get(act);
  if (!granted) return false;
  const teller = source.at(-1)?.party ?? null;
  return !granted.test(content ?? '') || by.length !== 1 || (teller !== null && teller !== by[0]);
}

const AMNESTY = /\b(?:amnesty|pardons?|clemency)\b/iu;
const COMPLAINT = /\b(?:complaints?|lawsuits?|suits?|cases?)\b/iu;
const LICENCE = /\b(?:licen[cs]es?|authori[sz]ations?|authori[sz]ed?|permits?|exemptions?)\b/iu;

/** What acts that are words have to be of, to be measures. */
const NEEDED: ReadonlyMap<string, RegExp> = new Map([
  ['apologise', AMNESTY],
  ['permit', LICENCE],
  ['concede', COMPLAINT],
]);

/** "lifted ITS truce": what a side ends that it laid on itself, of which it was not told that it stood. */
function isOwnEnd({act, content}: Claim, by: readonly string[]): boolean {
  return act === 'reverse' && by.length === 1 && OWN_REST.test(content ?? '');
}

const OWN_REST =
  /\b(?:its|his|their|own|unilateral|\p{L}+['’]s?) (?:\p{L}+ )*(?:truce|cease-?fire|armistice|moratorium)\b/iu;
const OWN_END: Kind = {kind: 'measure', firmness: 'reversed', takes: 'one'};

/** "signed AN ORDER that lifts the curbs", "ITS DECISION to close the port took effect": what one side does alone, by a paper. */
function isOwnOrder({act, content}: Claim, by: readonly string[]): boolean {
  return by.length === 1 && (act === 'sign' || act === 'take-effect') && ORDER.test(content ?? '');
}

/** "The cabinet DECIDED TO LIFT THE CURBS": a step that a side can take alone, decided on and not taken yet. */
function isOwnDecision({act, content}: Claim, by: readonly string[]): boolean {
  return (
    act === 'decide' &&
    by.length === 1 &&
    deedIn(content ?? '')?.acts.some((step) => OWN_STEPS.has(step)) === true &&
    !OF_DIALOGUE.test(content!)
  );
}

const OWN_STEPS: ReadonlySet<string> = new Set([
  'lift',
  'ease',
  'impose',
  'release',
  'expel',
  'recall',
  'suspend',
  'withdraw',
]);
const OWN_DECISION: Kind = {kind: 'decision', firmness: 'formalised', takes: 'one'};

const OWN_ORDER: Kind = {kind: 'measure', firmness: 'formalised', takes: 'one'};
const ORDER =
  /^(?:(?:an?|the|its|their|his|her|new|executive|presidential|[\p{Lu}][\p{L}.]*['’]s?) )*(?:order|decree|law|bill|waiver|licen[cs]e|decision|regulation|proclamation|directive|rules?|ban|tariffs?|duties|curbs|restrictions|sanctions) (?:that|which|to|on|of|for|against|\p{L}+ing)\b/iu;

/** "The duties were lifted": a deed that is told of no doer, on a point of the talks or on a side of them. */
function isTold({actors, issueSpan, source, content}: Claim, parties: ReadonlySet<string>): boolean {
  if (
    actors.some(({role}) => role === 'agent' || role === 'partner') ||
    !BEFELL.test(content ?? '') ||
    HEDGED.test(content!)
  )
    return false;
  const teller = source.at(-1)?.party ?? null;
  if (teller !== null && !parties.has(teller)) return false;
  return issueSpan !== null || actors.some(({role, party}) => role === 'beneficiary' && parties.has(party ?? ''));
}

/** "The duties WERE lifted": the words of something that befell. */
const BEFELL =
  /^(?:the|an?|all|both|its|their|some|\d+|\p{Lu}).* (?:was|were|is|are|been) (?:\p{L}+ )?\p{L}+$|^\p{L}.* (?:resumed|reopened|restarted)$/u;

const HEDGED = /\b(?:largely|partly|partially|mostly|virtually|practically|effectively|almost|nearly)\b/u;

/** Whether it is told of nobody, by somebody of whom it is not told whose side he is on: "we", "they", "one". */
function isHearsay({actors, source}: Claim): boolean {
  const teller = source.at(-1);
  if (teller === undefined || teller.party !== null || PAPER.test(teller.name)) return false;
  return actors.every(({party}) => party === null);
}

const PAPER =
  /\b(?:statement|communiqu[eé]|declaration|text|paper|document|agreement|memorandum|minutes|note|letter)s?\b/iu;

/** Whether it is told of some who are described, and neither named nor the two sides or their talks. */
function isOfOthers({actors}: Claim): boolean {
  const doers = actors.filter(({role}) => role === 'agent' || role === 'partner');
  const others = ({party, entity, name}: Claim['actors'][number]) =>
    party === null && entity === null && !OF_BOTH.test(name);
  return doers.length > 0 && doers.every(others);
}

const OF_BOTH =
  /\b(?:two|both|talks|negotiations?|meetings?|rounds?|summit|delegations?|sides|parties|commissions?|committees?|teams|governments|leaders|presidents|ministers|envoys|negotiators|diplomats|experts|engineers|panels|countries|capitals|neighbou?rs)\b/iu;

/** "REOPENED THE CHAPTER on tolls": what was settled is so no more. */
const UNSETTLES =
  /^reopen\p{L}* (?:(?:the|its|their|that|this) )?(?:\p{L}+ )?(?:chapters?|texts?|clauses?|articles?|paragraphs?|accord|agreement|deal|settlement)\b/iu;

/** Where a claim ends what stood before, the rung that it puts it on; that talks are broken off ends no agreement. */
export function endingOf({claim, evidence}: Fact): Firmness | null {
  const ahead = (firstDay(claim.when) ?? '') > evidence.reported;
  if (claim.meeting?.status || ahead || !isDone(claim) || OF_TALKS.test(claim.content ?? '')) return null;
  // "resumed the patrols THAT HAD BEEN FROZEN": what is over by now
  if (claim.when === null && /\bthat had\b/iu.test(claim.text)) return null;
  return claim.act === 'resume' && UNSETTLES.test(claim.content ?? '') ? 'reversed' : (ENDS[claim.act] ?? null);
}

/** An accord that is suspended is off, and no step of its own. */
const OF_ACCORD =
  /\b(?:agreement|accord|deal|pact|treaty|truce|ceasefire|cease-fire|decree|memorandum|protocol|initiative|plan|participation)\b/iu;

/** Talks that go on are no outcome. */
const OF_DIALOGUE =
  /\b(?:talks|negotiations?|dialogue|consultations?|meetings?|contacts?|process|mediation|diplomacy|round|session|work)\b/iu;

const OF_TALKS =
  /^(?:\w+ )?(?:(?:the|all|its|their|peace|formal|direct) |(?:part|participation|role|cooperation) in )*(?:talks|negotiations|dialogue|consultations)\b/iu;

/** Whether it is told as having come to pass. */
export function isDone(claim: Claim): boolean {
  return (
    claim.polarity === '+' &&
    claim.modality === null &&
    claim.tense !== 'future' &&
    (claim.factuality === 'certain' || claim.factuality === 'probable')
  );
}

function asWorded(claim: Claim, firmness: Firmness): Firmness {
  return (claim.firmness as Firmness | null) ?? firmness;
}

/** Whether a later claim moves an outcome from one rung to another: up the ladder by any claim of fact. */
export function movesFirmness(from: Firmness, to: Firmness): boolean {
  const up = RUNGS.indexOf(to);
  const at = RUNGS.indexOf(from);
  if (up < 0) return from !== to;
  return at >= 0 ? up > at : up >= RUNGS.indexOf('agreed');
}
