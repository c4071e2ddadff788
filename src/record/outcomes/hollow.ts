import type {Claim} from '../../claim/index.ts';
import {shiftDay} from '../../mention/index.ts';
import {firstDay} from '../rounds/index.ts';

/** Whether the words of a claim leave nothing behind that could be an outcome: they tell of the talks themselves, or break off. */
export function isHollow({act, content}: Claim): boolean {
  if (content === null) return true;
  if (OF_ARRANGING.some((words) => words.test(content)) || BROKEN.test(content) || OF_IT.test(content)) return true;
  if (act === 'recognise') return ABSTRACT.test(content);
  return TRANSITIVE.has(act) && (UNDONE_TO.test(content) || OF_PAPER.test(content));
}

/** When and by whom the sides meet, that they go on talking, and what each takes home to read. */
const OF_ARRANGING: readonly RegExp[] = [
  /^(?:on )?(?:(?:set|fix|settle|choose|name|arrange) )?(?:the |an? )?(?:(?:new|next|exact|final|precise|concrete) )*(?:date|day|time|timing|venue|place)s?(?: and (?:the )?(?:date|day|time|venue|place)s?)?(?: (?:of|for) (?:the |their |an? )?(?:\p{L}+ ){0,3}(?:meeting|round|talks|session|sitting|summit|visit|negotiations))?(?:$| (?:in|will|would|is|are|has|have|through|later|on|with)\b)/iu,
  /^(?:give|send|submit|deliver|provide) (?:its|their|his|her|an?|the) (?:\p{L}+ )?(?:answer|reply|response|comments?)s?\b/iu,
  /^(?:lead|head|chair)\b.*\b(?:team|delegation|side|panel|talks)\b/iu,
  /\b(?:delegation|team|side|panel) (?:will|would|is to|are to|shall) be (?:led|headed|chaired)\b/iu,
  /^(?:study|studying|examine|examining|consider|considering|look (?:at|into)|reflect on|think about|weigh|discuss)(?: \p{L}+)? (?:the|these|those|its|their|his|this|that|an?|each other's)\b.*\b(?:proposals?|drafts?|ideas?|suggestions?|offers?|texts?|requests?|papers?)\b/iu,
  /^(?:go on|keep|keep on|continue)(?: to)? (?:talk|negotiat|discuss|consult|meet|confer)\p{L}*(?:$|,| (?:together|closely|further|soon|regularly|this|in|at|later|again|until|with)\b)/iu,
  /^(?:keep|continue|maintain|stay in)(?: up)? (?:the |their |its |close |regular |constant |further )*(?:talks|talking|discussions?|contacts?|dialogue|consultations?|exchanges?|touch)(?:$|,| (?:in|with|at|until|as)\b)/iu,
];

/** "any agreement", "no country or", "the deal Chad REACHED WITH the rebels": words that the thing agreed on is missing from. */
const BROKEN =
  /^(?:any|no|every|whatever|whichever)(?: \p{L}+){1,2}$|\b(?:reached|struck|concluded|signed) (?:with|between|by) (?:the |its |our )?(?:[\p{L}-]+ ?){1,4}$|^(?:to )?(?:have|take) (?:with|in|on)\b/iu;

/** "reopened IT", "suspended THEM": what went on or was stopped stands elsewhere. */
const OF_IT = /^(?:resum|reopen|restart|suspend|halt|fr[eo]e?z)\p{L}* (?:it|them|this|that|these|those)\b/iu;

/** "recognised THE IMPORTANCE of the route": what is acknowledged and changes nothing. */
const ABSTRACT =
  /^(?:\p{L}+ )?recogni[sz]\p{L}* (?:(?:the|its|their|his|her|our|that|how|this|an?|some|both|[\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*)*['’]s?) )*(?:\p{Ll}+ ){0,2}(?:importance|need|efforts?|stakes?|risks?|progress|role|facts?|achievements?|contributions?|sacrifices?|leadership|challenges?|threats?|problems?|value|potential|concerns?|difficult(?:y|ies)|urgency|seriousness|work|commitment|that)\b/iu;

/** Deeds that are done to something. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  'release expel return impose lift ease seize recall recognise'.split(' '),
);

/** "FREED from prison in Chad", "freed HIM": a deed of which it is not told what it was done to. */
const UNDONE_TO =
  /^\p{L}+(?: (?:him|her|them|it|us|these|those|this|that))?(?:$| (?:from|by|in|at|on|under|after|since|for|because|without|against|during|with)\b)/iu;

/** "handed over THE COUNTER-PROPOSALS", "released A NOTICE": what is sent and published. */
const OF_PAPER =
  /^\p{L}+(?: (?:over|back|out))? (?:(?:\p{L}+(?:['’]s?)?) ){0,3}(?:proposals?|counter-proposals?|drafts?|offers?|repl(?:y|ies)|responses?|answers?|petitions?|notices?|communiqu[eé]s?|declarations?|statements?|guidelines?|decrees?|notes?|memorandum|credentials)(?:$| \p{Ll})/iu;

/** Long before the report, in days: what "which" or "that" then tells of is where things stand, and news no more. */
const LONG_AGO = 60;

/** "the duties WHICH PERU IMPOSED in 2020", "sanctions THAT ARE IMPOSED": told beside the news. */
export function isBackground({act, text, when, actors}: Claim, reported: string): boolean {
  const day = firstDay(when);
  const done = actors.some(({role}) => role === 'agent');
  if (act === 'impose' && !done && (SHUT.test(text) || (/\bsince\b/iu.test(text) && day === null))) return true;
  if (STANDING.test(text)) return day === null || day < shiftDay(reported, -LONG_AGO);
  return RELATIVE.test(text) && day !== null && day < shiftDay(reported, -LONG_AGO);
}

/** "the border IS STILL SHUT", "has been closed SINCE 1993": how things are, and no news. */
const SHUT =
  /\b(?:(?:is|are|remains?) (?:still |now |also )?|still )(?:shut|closed|banned|barred)\b|\b(?:has|have) been (?:\p{L}+ )?(?:shut|closed|banned)\b.*\bsince\b/iu;

const STANDING = /\b(?:which|that) (?:are|is) (?:\p{L}+ )?\p{L}+(?:ed|en|t)\b/iu;
const RELATIVE = /^(?:,? ?(?:which|that)\b)/iu;
