import {rangeOf, type Scene} from '../scene.ts';
import {type Leading, TEAM} from './led-sides.ts';

export const LEADS =
  /^(?:co-)?(?:led|leads|leading|headed|heads|heading|chaired|chairs|chairing|fronted|spearheaded|presided|presides)$/u;
/** "under the CHAIRMANSHIP of A and B". */
const LEADERSHIP = /^(?:co-)?(?:chairmanship|leadership|direction)$/u;
/** What two people lead together, each for his side. */
export const JOINT =
  /^(?:it|them|commissions?|committees?|panels?|groups?|meetings?|talks|negotiations|consultations|rounds?|sessions?)$/u;

/** What somebody heads at home, and no delegation. */
const OFFICE = /^(?:offices?|ministry|department|agency|part(?:y|ies)|parliament|bank|bureau|administration)$/u;

/** The word of the sentence that tells of leading; null where there is none. */
export function leadingIn(scene: Scene): Leading | null {
  const {tokens} = scene;
  const next = (token: number) => tokens[token + 1]?.lower;
  const ofOffice = (token: number) =>
    tokens.slice(token + 1, token + 7).find(({lower}) => OFFICE.test(lower) || TEAM.test(lower));
  const verb = tokens.findIndex(
    ({lower}, token) =>
      (LEADS.test(lower) || willLead(tokens, token)) &&
      next(token) !== 'to' &&
      !isForemost(scene, token) &&
      !OFFICE.test(ofOffice(token)?.lower ?? ''),
  );
  if (verb >= 0) return {verb, behind: isBehind(tokens, verb)};
  const noun = tokens.findIndex(
    ({lower}, token) =>
      (lower === 'head' &&
        tokens[token - 2]?.lower === 'at' &&
        next(token) === 'of' &&
        (TEAM.test(ofOffice(token)?.lower ?? '') || isPeopleAt(scene, token + 2))) ||
      (lower === 'head' && tokens[token - 1]?.lower === 'as' && TEAM.test(ofOffice(token)?.lower ?? '')) ||
      (LEADERSHIP.test(lower) && next(token) === 'of' && isUnder(tokens, token)) ||
      (TEAM.test(lower) && (isTeamUnder(tokens, token) || isAtTheirHead(tokens, token))),
  );
  if (noun >= 0) return {verb: noun, behind: tokens[noun]!.lower !== 'head'};
  const stands = tokens.findIndex(
    ({lower}, token) =>
      (REPRESENTS.test(lower) && isOfSide(scene, token)) ||
      (ACTS_FOR.test(lower) && next(token) === 'for' && isOfSide(scene, token + 1)),
  );
  return stands < 0 ? null : {verb: stands, behind: next(stands) === 'by'};
}

/** "WILL LEAD the delegation", "is TO HEAD it". */
function willLead(tokens: Scene['tokens'], token: number): boolean {
  return (
    /^(?:co-)?(?:lead|head|chair)$/u.test(tokens[token]!.lower) &&
    /^(?:will|would|to|shall)$/u.test(tokens[token - 1]?.lower ?? '')
  );
}

/** "the negotiators, WITH A AT THEIR HEAD". */
function isAtTheirHead(tokens: Scene['tokens'], team: number): boolean {
  const words = tokens.slice(team + 1, team + 16).map(({lower}) => lower);
  const head = words.indexOf('head');
  return words[0] === ',' && words[1] === 'with' && head > 2 && words[head - 2] === 'at';
}

/** "a team UNDER A", "Chad's team, UNDER Minister A,". */
function isTeamUnder(tokens: Scene['tokens'], team: number): boolean {
  const next = tokens[team + 1]?.text === ',' ? team + 2 : team + 1;
  return tokens[next]?.lower === 'under' && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '');
}

/** "at the head of THE IRAQIS". */
function isPeopleAt({tokens, actors}: Scene, at: number): boolean {
  const {start} = tokens[at] ?? {start: -1};
  return actors.some((mention) => mention.start === start && mention.kind === 'state' && /s$/u.test(mention.text));
}

/** How many words an object may have before its noun. */
const OBJECT = 7;

/** "heads POLICY PLANNING at the ministry": what is led is neither a team nor a meeting. */
export function isOverOther({tokens, syntax, actors}: Scene, verb: number): boolean {
  let last = verb + 1;
  while (last < verb + OBJECT && /^(?:DET|ADJ|NOUN|PROPN|PART|NUM|PRON)$/u.test(syntax.tags[last] ?? '')) last++;
  const object = tokens.slice(verb + 1, last);
  const body = actors.find(({start}) => start === tokens[verb + 1]?.start || start === tokens[verb + 2]?.start);
  if (
    body?.kind === 'organisation' &&
    !TEAM.test(body.text.split(' ').at(-1)!.toLowerCase()) &&
    LEADS.test(tokens[verb]!.lower)
  )
    return true;
  const named = object.some((_, at) => /^(?:NOUN|PROPN)$/u.test(syntax.tags[verb + 1 + at]!));
  return (
    named &&
    LEADS.test(tokens[verb]!.lower) &&
    !object.some(({lower}) => [TEAM, JOINT, STAFF].some((word) => word.test(lower)))
  );
}

/** "agreed TO HOLD NEGOTIATIONS, led by A": what is to come only. */
export function isToBeHeld({tokens}: Scene, verb: number): boolean {
  const to = tokens.slice(0, verb).findLastIndex(({lower}) => lower === 'to');
  return (
    to >= 0 &&
    /^(?:hold|begin|start|launch|open|resume|conduct|continue)$/u.test(tokens[to + 1]?.lower ?? '') &&
    tokens.slice(to, verb).every(({text}) => text !== '.' && text !== ';')
  );
}

/** Whom somebody leads who leads a delegation. */
const STAFF = /^(?:officials|officers|diplomats|representatives|delegates|experts|envoys|commanders)$/u;

/** "the LEADING financier", "Chad's leading expert": what stands first among its like, and leads nobody. */
function isForemost({tokens, syntax}: Scene, token: number): boolean {
  return tokens[token]!.lower === 'leading' && ['DET', 'PART', 'ADJ'].includes(syntax.tags[token - 1] ?? '');
}

/** "UNDER the joint chairmanship of": not "thanked him for the leadership of". */
function isUnder(tokens: Scene['tokens'], token: number): boolean {
  return tokens.slice(Math.max(0, token - 3), token).some(({lower}) => lower === 'under');
}

const REPRESENTS = /^represent(?:ed|s|ing)$/u;
const ACTS_FOR = /^(?:spoke|speaks|negotiated|negotiates|acted|answered)$/u;

/** "represented NORWAY", "NORWAY was represented by": a side is right behind the word, or before its passive. */
function isOfSide(scene: Scene, verb: number): boolean {
  const {actors, tokens, mentions} = scene;
  return actors.some((mention) => {
    const range = rangeOf(scene, mention);
    const {kind, party} = mentions.cast.entities[mention.entity]!;
    if (!range || (kind !== 'state' && kind !== 'group') || party === null) return false;
    return tokens[verb + 1]?.lower === 'by'
      ? range[1] <= verb && verb - range[1] <= 3
      : range[0] > verb && range[0] <= verb + 2 && !/^['’]s?$/u.test(tokens[range[1]]?.text ?? '');
  });
}

/** "led BY A", "led again BY A", "headed once more BY A". */
function isBehind(tokens: Scene['tokens'], verb: number): boolean {
  const by = tokens.slice(verb + 1, verb + 4).findIndex(({lower}) => lower === 'by');
  return by >= 0 && tokens.slice(verb + 1, verb + 1 + by).every(({lower}) => AGAIN.test(lower));
}

const AGAIN = /^(?:over|again|once|more|jointly|respectively|both|this|time|also)$/u;
