import type {Claim} from '../../claim/index.ts';
import {contentStems, coreStems, TEXTS} from '../../language/index.ts';
import {shiftDay} from '../../mention/index.ts';
import {type Fact, pointOf} from '../fact.ts';
import {firstDay} from '../rounds/index.ts';
import type {OutcomeDraft} from './fold.ts';
import {isDone} from './kinds.ts';

/** The stems of what a claim that ends or takes up something speaks of: of the words behind its verb, else of its point. */
export function thingStems(claim: Claim): string[] {
  const told = claim.content ?? '';
  const thing = told.replace(VERB, '');
  return coreStems((thing === told ? null : thing) || (pointOf(claim) ?? told));
}

/** "SUSPENDED the exchange of readings": the verb that the words of a deed begin with. */
const VERB =
  /^(?:to )?(?:suspend|froze|freez|halt|interrupt|paus|resum|restart|reopen|relaunch|revok|rescind|annul|terminat|repudiat|renounc|abrogat|lift|end|cancel|scrap|abandon|call)\p{L}* (?:off )?/iu;

/** "lifted ITS truce": what a side laid on itself alone ends with its own word. */
export function isOwnRest({kind, by, text}: OutcomeDraft, agents: readonly string[]): boolean {
  return kind === 'measure' && OF_REST.test(text) && agents.length > 0 && agents.every((party) => by.has(party));
}

const OF_REST = /\b(?:truce|cease-?fire|moratorium|armistice)\b/iu;

/** Whether a draft shares half of the stems: more than one, or what it is of. To suspend "use of the CORRIDOR" ends no "ROAD to the corridor". */
export function sharesHalf(draft: OutcomeDraft, stems: readonly string[]): boolean {
  const shared = stems.filter((stem) => draft.stems.has(stem));
  if (shared.length * 2 < Math.min(stems.length, draft.stems.size)) return false;
  return shared.length > 1 || headStems(draft.text).some((stem) => shared.includes(stem));
}

/** The stems of the thing that words begin with, and of the verb before it; of a text, those of what it is on. */
function headStems(text: string): readonly string[] {
  const pieces = text.split(BEHIND_HEAD).map((piece) => contentStems(piece));
  const head = pieces.findIndex((stems) => stems.length === 0 || stems.some((stem) => !OF_TEXTS.has(stem)));
  return pieces.slice(0, head + 1).flat();
}

const OF_TEXTS: ReadonlySet<string> = new Set([...TEXTS].flatMap(contentStems).filter((stem) => stem !== 'ceasefir'));

const BEHIND_HEAD =
  /(?<=\p{L}) (?:of|on|in|at|for|from|to|into|towards?|with|by|under|between|against|about|over|through|that|which|who|while|where)\b|[,;:(]/iu;

/** "RESUMED the exchange", "LIFTED THE SUSPENSION of it": what was suspended goes on. */
export function isTakenUp(draft: OutcomeDraft, claim: Claim, stems: readonly string[]): boolean {
  if (draft.firmness !== 'suspended' || !isDone(claim)) return false;
  const again =
    claim.act === 'resume' ||
    (claim.act === 'lift' && /\b(?:suspension|freeze|halt|moratorium)\b/iu.test(claim.content ?? ''));
  return again && sharesHalf(draft, stems);
}

/** An agreement to end something is carried out by its end, and not ended: "to halt the dredging". */
export const TO_END =
  /^(?:to )?(?:not |halt|suspend|stop|freez|end\b|ending\b|ceas|pause|pausing|refrain|roll|lift|scrap|dismantl|reduc|limit|cut)/iu;

/** "agreed to SUSPEND OVERFLIGHTS", and later "RESUMED OVERFLIGHTS": what was to rest goes on. */
export function isUndone(draft: OutcomeDraft, {claim, evidence}: Fact, stems: readonly string[]): boolean {
  if (claim.act !== 'resume' || !isDone(claim) || !RESTS.test(draft.text) || OFF.has(draft.firmness)) return false;
  return draft.facts[0]!.evidence.reported < evidence.reported && sharesHalf(draft, stems);
}

const RESTS = /^(?:to )?(?:halt|suspend|stop|freez|pause|pausing)/iu;

/** "suspended the accord THAT IT HAD SIGNED": what is told beside its end, or as older than that, does not bring it back. */
export function isBygone({firmness, history}: OutcomeDraft, {claim, evidence}: Fact): boolean {
  if (!OFF.has(firmness)) return false;
  const {on} = history.at(-1)!;
  return on >= evidence.reported || (firstDay(claim.when) ?? on) < on || /^(?:that|which)\b/iu.test(claim.text);
}

const OFF: ReadonlySet<string> = new Set(['suspended', 'lapsed', 'reversed', 'rejected']);

/** "THE BAN took effect", "the truce WHICH BEGAN IN JANUARY must hold": no start of the lifting of the ban, nor of what was agreed later. */
export function isOtherStart({text, facts}: OutcomeDraft, {claim}: Fact): boolean {
  if (claim.act !== 'take-effect') return false;
  if (TO_END.test(text) && !TO_END.test((claim.content ?? '').replace(/^(?:the|this|that|its|their) /iu, '')))
    return true;
  const day = firstDay(claim.when);
  return day !== null && day < shiftDay(facts[0]!.evidence.reported, -DAYS_BEFORE);
}

/** For how many days what takes effect may have done so before it is told that it was agreed. */
const DAYS_BEFORE = 14;
