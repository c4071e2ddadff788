import {type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {complementsOf} from '../complement.ts';
import {doersOf} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {isActor} from '../named.ts';
import {partiesOf} from '../participants.ts';
import {isSpeaker} from '../persons.ts';
import {type Scene, wordsAt} from '../scene.ts';
import {isPassive} from '../verb.ts';

/** Whether a verb of a stance takes none by what stands beside it: an opinion, a refusal to comment, a flag that is raised. */
export function isNoPosition(
  scene: Scene,
  predicate: Predicate,
  verb: string,
  act: string,
  object: Phrase | null,
): boolean {
  const complements = complementsOf(scene, predicate);
  const lemma = object ? scene.syntax.lemmas[object.head]! : '';
  if (isAssertion(scene, predicate, verb) || isOwnWish(scene, predicate, complements)) return true;
  if (act === 'raise') return isMeeting(scene, object) || NOT_RAISED.has(lemma);
  if (act === 'reject') return complements.some(isSaying);
  if (act === 'accept')
    return isPaper(scene, predicate, object) || isGuest(scene, predicate, object) || isAcceptedByBoth(scene, predicate);
  if (act === 'offer' && isToFirms(scene, predicate)) return true;
  if (WISHING.has(act) && isAgreedOn(scene, predicate)) return true;
  if (act !== 'demand') return false;
  return (
    UNNAMED.test(wordsAt(scene, predicate.head + 1, 5)) ||
    (predicate.lemma === 'seek' && scene.tokens[predicate.head + 1]?.lower === 'to') ||
    (predicate.lemma === 'require' && predicate.tense === 'future') ||
    isAskedByBoth(scene, predicate) ||
    LEAVE.has(lemma) ||
    TIME.has(lemma) ||
    isAskedOfOwn(scene, predicate, object)
  );
}

/** "asked NOT TO BE NAMED", "requested ANONYMITY": what who speaks asks of who reports it. */
const UNNAMED =
  /^(?:for )?(?:not to be (?:further )?(?:named|identified|quoted)|to (?:remain|stay|be|go) (?:anonymous|unnamed|unidentified)|that (?:his|her|their) names? not|anonymity|to speak anonymously)\b/u;

/** "blocks that it has offered TO OIL COMPANIES": no offer to the other side. */
function isToFirms({syntax}: Scene, {head, obliques}: Predicate): boolean {
  return obliques.some(
    ({preposition, phrase}) => preposition === 'to' && phrase.head > head && FIRMS.has(syntax.lemmas[phrase.head]!),
  );
}

const FIRMS = new Set('company firm investor bidder bank airline voter farmer trader customer'.split(' '));

/** "wanted TO GAUGE how far it goes", "I do not want TO GO into it": what is said or found out, or what one person would do. */
function isOwnWish(scene: Scene, {lemma, subject}: Predicate, complements: readonly Predicate[]): boolean {
  const told = ({lemma: said, head}: Predicate) =>
    (TOLD.has(said) || isSpeaker(scene, subject)) &&
    /(?:^| )to(?: be)?$/u.test(wordsAt(scene, Math.max(0, head - 2), 2));
  return WANTS.has(lemma) && complements.some(told);
}

const WANTS = new Set(['want', 'like', 'wish', 'prefer']);
const TOLD = new Set(
  'thank say report mention note add emphasise emphasize stress underscore underline reiterate repeat tell remind acknowledge congratulate express begin start close highlight echo clarify gauge know understand hear learn clear'.split(
    ' ',
  ),
);

const WISHING = new Set(['demand', 'propose', 'offer']);

/** What is raised without being brought up: "raised ITS FLAG", "raised HOPES". */
const NOT_RAISED = new Set(
  'flag hand hope fear spirit doubt eyebrow tariff duty price rate fee wage fund money stake tension temperature voice awareness profile'.split(
    ' ',
  ),
);

/** "WELCOMED three AMERICANS home", "welcomed further TALKS": no point that is agreed to. */
function isGuest(scene: Scene, {lemma}: Predicate, object: Phrase | null): boolean {
  return lemma === 'welcome' && object !== null && (isActor(scene, object) || isMeeting(scene, object));
}

/** "the two sides WELCOMED the progress", "the parties APPROVED an outline": neither answers the other. */
function isAcceptedByBoth(scene: Scene, predicate: Predicate): boolean {
  const {lemma, subject} = predicate;
  const sides = subject !== null && SIDES.has(scene.syntax.lemmas[subject.head]!);
  return (
    BY_BOTH.has(lemma) && (partiesOf(doersOf(scene, predicate, 'agent')).length > 1 || (sides && lemma !== 'welcome'))
  );
}

const BY_BOTH = new Set(['welcome', 'approve', 'endorse', 'adopt']);
const SIDES = new Set(['party', 'side', 'delegation', 'two', 'both']);

/** "rejected the ACCUSATION", "dismissed SUGGESTIONS THAT it was weak": what is denied, and no point that is refused. */
export function isDenial({syntax, tokens}: Scene, object: Phrase | null): boolean {
  if (object === null) return false;
  const {lower} = tokens[object.head]!;
  const told = /^(?:claims?|suggestions|notion|assertions?|charges?)$/u.test(lower);
  return NOT_REJECTED.has(syntax.lemmas[object.head]!) || (told && tokens[object.head + 1]?.lower === 'that');
}

/** "dismissed the REPORTS", "rejects the ACCUSATION": words that are denied, and no point that is refused. */
const NOT_REJECTED = new Set(
  'report rumour rumor speculation allegation accusation criticism comment remark reproach'.split(' '),
);

/** "sought AUTHORISATION from parliament": what nobody asks of the other side. */
const LEAVE = new Set(['permission', 'authority', 'authorisation', 'authorization', 'mandate', 'advice']);

/** "asked for more TIME": how the talks go on, and no point of them. */
const TIME = new Set(['time', 'patience', 'clarification', 'pause']);

/** "has been asked BY BOTH SIDES to write a plan": what both ask of somebody else. */
function isAskedByBoth(scene: Scene, predicate: Predicate): boolean {
  if (!isPassive(scene, predicate) || !predicate.agent) return false;
  const {first, last} = predicate.agent;
  return scene.tokens
    .slice(first, last)
    .some(({lower}) => /^(?:both|two|sides|parties|delegations|governments)$/u.test(lower));
}

/** "declined TO COMMENT": to say nothing of a thing is no position. */
export function isSaying({lemma}: Predicate): boolean {
  return SAYS.has(lemma);
}

const SAYS = new Set('draw comment say name answer confirm specify elaborate disclose reply'.split(' '));

/** "insisted that unrest there reflects old tensions", "suggested that he was wrong": an opinion, no wish. */
export function isAssertion(scene: Scene, predicate: Predicate, verb: string): boolean {
  if (verb !== 'insist' && verb !== 'suggest') return false;
  if (isInverted(scene, predicate)) return true;
  const [first] = complementsOf(scene, predicate).sort((a, b) => a.head - b.head);
  if (!first?.finite || first.modal !== null) return false;
  const {head, auxiliaries} = first;
  return (
    auxiliaries.some((token) => scene.tokens[token]!.lower !== 'be') || /(?:ed|s)$/u.test(scene.tokens[head]!.lower)
  );
}

/** "No offer was made, INSISTED the minister": what was said stands before the verb. */
function isInverted({mentions, tokens, heard}: Scene, {head}: Predicate): boolean {
  const {start} = tokens[head]!;
  return heard.some((index) => {
    const {cue, content} = mentions.attributions[index]!;
    return cue !== null && cue.start <= start && start < cue.end && (content[0]?.end ?? start) < start;
  });
}
/** "asked THEIR lawyers to prepare a text": nothing that is asked of another. */
function isAskedOfOwn({syntax, tokens}: Scene, {lemma}: Predicate, object: Phrase | null): boolean {
  if (object === null || !OWN.has(tokens[object.first]!.lower)) return false;
  return (
    lemma === 'ask' || (/^(?:urge|tell|order|press|call)$/u.test(lemma) && OWN_PEOPLE.has(syntax.lemmas[object.head]!))
  );
}

const OWN = new Set(['its', 'their', 'his', 'her']);
const OWN_PEOPLE = new Set(
  'citizen national people troop soldier force army envoy ambassador diplomat negotiator delegation lawyer supporter follower fighter company parliament public'.split(
    ' ',
  ),
);

/** "agreed TO PUSH for an early visit": what sides agreed to do is asked of neither. */
function isAgreedOn({syntax, tokens}: Scene, {head, governor}: Predicate): boolean {
  const above = governor && syntax.predicates[governor.predicate];
  return above?.lemma === 'agree' && above.head < head && tokens[head - 1]!.lower === 'to';
}

/** A text that is approved is agreed on: that is told elsewhere. */
function isPaper(scene: Scene, {lemma}: Predicate, object: Phrase | null): boolean {
  return lemma === 'approve' && object !== null && TEXTS.has(scene.syntax.lemmas[object.head]!);
}
