import {MEETING_NOUNS, type Predicate} from '../../language/index.ts';
import {dayOf, type Span} from '../../mention/index.ts';
import type {Claim, MeetingReference} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isMeeting, readMeeting, unnamedMeeting} from '../meeting.ts';
import {asActors} from '../participants.ts';
import {rangeOf, type Scene, textOf, wordsAt} from '../scene.ts';
import {standingOf} from '../standing.ts';
import {headsOfTeams} from './head-of-team.ts';
import {leadPairs} from './lead-pairs.ts';
import {isOverOther, isToBeHeld, JOINT, LEADS, leadingIn} from './leading.ts';
import {FAR, isBeside, type Leading, type Named, pair, sidesIn, TEAM, whoSpeaks} from './led-sides.ts';

/** A comparison with another round: the heads are those of the report's own round too. */
const ALSO = /\bas (?:they|he|she|both|in|at)\b/iu;
const CHAIRS = /chair/u;
/**
 * Who heads whose delegation: "X headed the A team and Y led the B side", "the A delegation was headed by X and the B
 * one by Y", "technical teams, led by X for A and Y for B". People and sides are paired in the order of the sentence,
 * since the second pair mostly goes without a verb of its own.
 */
export function readLeads(scene: Scene): Claim[] {
  const told = leadPairs(scene);
  const leading = leadingIn(scene);
  if (!leading && told.length === 0) return headsOfTeams(scene);
  const heads = told.length > 0 ? told : headsNear(scene, leading!);
  const {predicates} = scene.syntax;
  const anchor =
    predicates.find(({head}) => head === leading?.verb) ??
    predicates.find(({kind}) => kind === 'verb') ??
    predicates[0];
  if (heads.length === 0 || !anchor || anchor.negation !== null) return [];
  const meeting = referenceOf(scene);
  const compared = meeting !== null && ALSO.test(textOf(scene, scene.sentence));
  const nowhere = {when: null, place: null, country: null, site: null};
  const led = (compared ? [null, meeting] : [meeting]).flatMap((reference) =>
    heads.map(({actor}) =>
      wholeSentence(scene, claimOf(scene, anchor, 'lead', [actor], {meeting: reference, ...nowhere})),
    ),
  );
  const ofSide = hasTeam(scene) && led.some(({actors}) => actors.some(({party}) => party !== null));
  const named = meeting === null || meeting.ordinal !== null;
  return named && ofSide && anchor.head === leading?.verb ? [...meetingLed(scene, anchor, meeting), ...led] : led;
}

/** Whom a sentence names beside its word of leading, with the sides that it names. */
function headsNear(scene: Scene, leading: Leading): readonly Named[] {
  const {verb} = leading;
  if (leading.behind ? isToBeHeld(scene, verb) : isOverOther(scene, verb)) return [];
  const named = [...speakerWho(scene, verb), ...beforeWho(scene, leading, peopleIn(scene, verb))];
  const holders = named.length === 0 ? holdersIn(scene, leading) : [];
  const people = [...named, ...holders];
  const sides = sidesIn(scene, people);
  const fellows = holders.length > 0 ? holders : fellowsIn(scene, leading, people);
  const team = hasTeam(scene);
  const each = people.length > 1 && new Set(sides.map(({party}) => party)).size === people.length;
  // one who chairs the meeting of two sides may be of neither
  if (!team && !each && fellows.length < 2 && CHAIRS.test(scene.tokens[verb]!.lower)) return [];
  if (team || sides.length > 0) return people.length > 0 ? pair(scene, leading, people, sides, fellows) : [];
  return fellows.length > 1 && isJoint(scene, leading, fellows) ? fellows : [];
}

function hasTeam({tokens}: Scene): boolean {
  return tokens.some(({lower}) => TEAM.test(lower));
}

/** "X headed the A delegation IN OSLO ON FRIDAY", "at YESTERDAY'S THIRD ROUND": the meeting that this was at, where the words tell its day, and its place or number. */
function meetingLed(scene: Scene, anchor: Predicate, named: MeetingReference | null): Claim[] {
  const {tense, modality, factuality} = standingOf(scene.syntax, anchor);
  const told = anchor.finite && tense === 'past' && modality === null && factuality === 'certain';
  const meeting: MeetingReference = {...(named ?? unnamedMeeting('round')), status: 'held', relation: null};
  const claim = claimOf(scene, anchor, 'meet', [], {meeting});
  const day = dayOf(claim.when);
  const apart = claim.place !== null || named !== null;
  return told && day !== null && day <= scene.mentions.report.reported && apart ? [claim] : [];
}

/** "sat across from A, WHO LED the team": those right before the pronoun lead, and nobody before them. */
function beforeWho(scene: Scene, {verb, behind}: Leading, people: Named[]): Named[] {
  const {tokens, syntax} = scene;
  const who = AUX.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  if (behind || tokens[who]?.lower !== 'who') return people;
  let first = who;
  for (const {at, last} of people.filter((one) => one.last <= who).reverse()) {
    const between = syntax.tags.slice(last, first);
    if (between.length > FAR || between.some((tag) => /^(?:VERB|AUX|ADP)$/u.test(tag))) break;
    first = at;
  }
  return first === who ? people : people.filter(({at}) => at >= first);
}

/** Those who lead together: the people beside the word for it, with no more than "and" and their titles between. */
function fellowsIn(scene: Scene, leading: Leading, people: readonly Named[]): Named[] {
  const {verb, behind} = leading;
  const ordered = behind ? people.filter(({at}) => at > verb) : people.filter(({last}) => last <= verb).reverse();
  const [first] = ordered;
  if (!first || !isBeside(scene, leading, first)) return [];
  const second = ordered.find(({at}) => at !== first.at);
  if (!second) return [first];
  const [one, other] = behind ? [first, second] : [second, first];
  const between = outsideBrackets(scene.tokens.slice(one.last, other.at).map(({lower}) => lower));
  const joined = between.includes('and') && between.length <= FAR && !between.some((word) => APART.test(word));
  return joined ? [one, other] : [first];
}

/** "A (for Chad) and B": without what is said of the first in brackets. */
function outsideBrackets(words: string[]): string[] {
  const [open, close] = [words.indexOf('('), words.indexOf(')')];
  return open >= 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : words;
}

const APART =
  /^(?:by|for|while|whereas|met|said|(?:co-)?(?:led|headed|chaired))$|^(?:delegations?|teams?|sides?|ones?)$/u;

/** "The commissions were led by A and B", "A and B chaired the meeting": what the two lead takes one of each side. */
function isJoint({tokens}: Scene, {verb, behind}: Leading, [one, other]: readonly Named[]): boolean {
  const sides = [one!.actor.party, other!.actor.party];
  if (sides[0] !== null && sides[0] === sides[1]) return false;
  const led = behind ? tokens.slice(0, verb) : tokens.slice(verb + 1);
  return led.some(({lower}) => JOINT.test(lower));
}

/** The pairs of such a sentence are proved by all of it, cut to the attribution that it stands in. */
function wholeSentence(scene: Scene, claim: Claim): Claim {
  if (claim.mode !== 'narrated') return claim;
  const {start} = scene.sentence;
  const end = scene.sentence.end - (/[.!?]$/u.test(textOf(scene, scene.sentence)) ? 1 : 0);
  return {...claim, start, end, text: textOf(scene, {start, end})};
}

/** The rounds that the leading was done in, where the sentence names them. */
function referenceOf(scene: Scene): MeetingReference | null {
  const {lemmas} = scene.syntax;
  const text = textOf(scene, scene.sentence);
  if (/\b(?:both times|each time|in both|(?:all|each|both) of them)\b/iu.test(text))
    return {...unnamedMeeting('round'), which: 'all', relation: 'at'};
  for (let head = 0; head < lemmas.length; head++) {
    if (!MEETING_NOUNS.has(lemmas[head]!)) continue;
    let first = head;
    while (
      first > 0 &&
      (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(scene.syntax.tags[first - 1]!) ||
        scene.tokens[first - 1]!.lower === 'both')
    )
      first--;
    const phrase = {head, first, last: head + 1, conjuncts: []};
    if (!isMeeting(scene, phrase) || isToCome(scene, head)) continue;
    const meeting = readMeeting(scene, phrase);
    // "will stay for further consultations" names no round
    const aim = meeting.which === 'next' && scene.tokens[first - 1]?.lower === 'for';
    if (meeting.ordinal !== null || (meeting.which !== null && !aim)) return {...meeting, relation: 'at'};
  }
  return null;
}

/** "THE THIRD ROUND WILL OPEN in May, said A, who led the team": what is to come is not where he led. */
function isToCome({syntax}: Scene, head: number): boolean {
  return syntax.predicates.some(
    ({subject, tense, finite}) =>
      finite && tense === 'future' && subject !== null && subject.first <= head && head < subject.last,
  );
}

/** "a delegation that INCLUDES A and B": those behind it, up to the next word of leading, are members. */
const INCLUDES = /^(?:includ(?:e[sd]?|ing)|compris(?:e[sd]?|ing)|accompanied)$/u;

function isMember({tokens}: Scene, at: number): boolean {
  const before = tokens.slice(0, at).findLastIndex(({lower}) => INCLUDES.test(lower) || LEADS.test(lower));
  return before > 0 && INCLUDES.test(tokens[before]!.lower);
}

/** What stands between a title and the name of its holder. */
const TITLED = /^, (?:\p{Lu}\p{L}{0,8}\.? )?$/u;

/** Whom the sentence names, but for those whose place somebody takes: "A REPLACED B at the head of the team". */
function peopleIn(scene: Scene, verb: number): Named[] {
  const replaced = scene.syntax.predicates.find(({lemma, head}) => REPLACES.has(lemma) && head < verb)?.object;
  const {text} = scene.mentions.report;
  return scene.actors.flatMap((mention, index) => {
    const entity = scene.mentions.cast.entities[mention.entity];
    const range = rangeOf(scene, mention);
    // "the Minister of Culture, Ms X": one, from his title on
    const [title, name] = [scene.actors[index - 1], scene.actors[index + 1]].map((beside) =>
      beside?.entity === mention.entity ? beside : null,
    );
    const titled = name && mention.form === 'description' && TITLED.test(text.slice(mention.end, name.start));
    if (titled) return [];
    const from =
      title?.form === 'description' && TITLED.test(text.slice(title.end, mention.start)) ? rangeOf(scene, title) : null;
    if (entity?.kind !== 'person' || entity.name === null || !range || isMember(scene, range[0])) return [];
    if (tellsOf(scene, mention, scene.tokens[verb]!.start)) return [];
    if (mention.form === 'pronoun' && !isLeader(scene, range, verb)) return [];
    if (replaced && range[0] >= replaced.first && range[0] < replaced.last) return [];
    if (mention.form === 'description' && scene.tokens[range[0] - 1]?.text === ',') return [];
    const possessive = /^['’]s?$/u.test(scene.tokens[range[1]]?.text ?? '') || /['’]s?$/u.test(mention.text);
    if (possessive) return [];
    const [actor] = asActors(scene, mention, 'head');
    return actor ? [{at: from?.[0] ?? range[0], last: range[1], actor}] : [];
  });
}

/** "The team was led by A, B SAID": who tells it leads nothing by these words. */
function tellsOf({heard, mentions}: Scene, {start, end}: Span, at: number): boolean {
  return heard.some((index) => {
    const {source, content} = mentions.attributions[index]!;
    const speaks = source !== null && source.start <= start && end <= source.end;
    return speaks && content.some((piece) => piece.start <= at && at < piece.end);
  });
}

/** "I LED our delegation": the one who speaks. */
function speakerWho(scene: Scene, verb: number): Named[] {
  const {tokens} = scene;
  const at = AUX.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  if (tokens[at]?.text !== 'I' || !LEADS.test(tokens[verb]!.lower)) return [];
  const speaker = whoSpeaks(scene, at);
  return speaker ? [{...speaker, last: verb}] : [];
}

const REPLACES = new Set(['replace', 'succeed', 'relieve', 'supplant']);

/** "HE AND the envoy led", "SHE LED the delegation": a pronoun that leads, where it is certain whom it means. */
function isLeader(scene: Scene, [at, last]: readonly [number, number], verb: number): boolean {
  if (/^s?he and$/u.test(wordsAt(scene, at, 2))) return true;
  return (
    LEADS.test(scene.tokens[verb]!.lower) &&
    at === verb - (AUX.test(scene.tokens[verb - 1]!.lower) ? 2 : 1) &&
    last > at
  );
}

const AUX = /^(?:had|has|will|also|again|himself|herself|would)$/u;

/** How far before a sentence, in characters, those whom it calls "the two" may stand. */
const BEFORE = 400;

/** "THE TWO headed their delegations": the two people of two sides whom the report named last. */
function justNamed({mentions, sentence}: Scene, verb: number): Named[] {
  const {entities} = mentions.cast;
  const near = mentions.cast.mentions.filter(
    ({start, end, form}) => end <= sentence.start && start > sentence.start - BEFORE && form === 'name',
  );
  const people = [...new Set(near.map(({entity}) => entity).reverse())].filter(
    (entity) => entities[entity]!.kind === 'person' && entities[entity]!.party !== null,
  );
  const [one, other] = people;
  if (one === undefined || other === undefined || entities[one]!.party === entities[other]!.party) return [];
  return [other, one].map((entity, at) => {
    const {name, party} = entities[entity]!;
    return {at, last: verb, actor: {role: 'head', name: name ?? '', party, entity}};
  });
}

/** "the two FOREIGN MINISTERS", of whom the report names one for each side. */
function holdersIn(scene: Scene, {verb, behind}: Leading): Named[] {
  const {entities} = scene.mentions.cast;
  const first = behind ? verb + 2 : 0;
  const words = wordsAt(scene, first, 8);
  if (
    !behind &&
    verb < 5 &&
    /^(?:the two(?: \p{Ll}+)?|both(?: \p{Ll}+)?|each(?: of (?:them|the two))?|they(?: both)?) (?:had |again |have )?(?:co-)?\p{L}+ed /u.test(
      words,
    )
  )
    return justNamed(scene, verb);
  const roles = new Set(entities.flatMap(({kind, role, party}) => (kind === 'person' && party ? (role ?? []) : [])));
  return [...roles].flatMap((role) => {
    const said = ['the two', 'both', 'their'].find((word) => words.startsWith(`${word} ${role}s`));
    const holders = entities.filter((one) => one.kind === 'person' && one.role === role && one.party !== null);
    if (!said || holders.length !== 2 || holders[0]!.party === holders[1]!.party) return [];
    const last = first + `${said} ${role}`.split(' ').length;
    return holders.map(({name, party}, index) => ({
      at: first + index,
      last,
      actor: {role: 'head', name: name ?? '', party, entity: entities.indexOf(holders[index]!)},
    }));
  });
}
