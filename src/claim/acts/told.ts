import {MEETING_NOUNS, type Predicate} from '../../language/index.ts';
import {amountIn} from '../amount.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {aboutOf, addresseesOf, partnersOf} from '../counterparts.ts';
import {doersOf, doersOrSpeaker} from '../doers.ts';
import {unique} from '../participants.ts';
import {themesOf} from '../phrase.ts';
import {type Scene, spanOf, within} from '../scene.ts';
import {isPassive, objectOf} from '../verb.ts';
import type {Content} from './content.ts';
import {referenceOf} from './reference.ts';

/** The act by itself, where the words do not tell what it is about: "Algeria denies having agreed". */
export function bare(scene: Scene, predicate: Predicate, act: string): Claim[] {
  const actors = sidesOf(scene, predicate, act, doersOrSpeaker(scene, predicate, 'agent'));
  const meeting = referenceOf(scene, predicate);
  const object = objectOf(scene, predicate);
  const [theme] = [...(object ? themesOf(scene, object) : []), ...aboutOf(scene, predicate, act, object)];
  const rest = {meeting, issue: theme?.label ?? null, issueSpan: theme?.span ?? null};
  return actors.length > 0 || isPassive(scene, predicate) ? [claimOf(scene, predicate, act, actors, rest)] : [];
}

/** Who does it, with whom, and for whom. */
function sidesOf(scene: Scene, predicate: Predicate, act: string, doers: readonly ClaimActor[]): ClaimActor[] {
  const object = objectOf(scene, predicate);
  const addressees = addresseesOf(scene, predicate, act, object, doers);
  return unique([...doers, ...partnersOf(scene, predicate, object), ...addressees]);
}

/** A claim for each content of what was agreed, signed or consented to; of the act by itself where there is none. */
export function told(scene: Scene, predicate: Predicate, act: string, contents: readonly Content[]): Claim[] {
  const points = act === 'exchange-notes' ? contents : contents.filter(saysWhat);
  if (points.length === 0) return bare(scene, predicate, act);
  const named = sidesOf(scene, predicate, act, doersOf(scene, predicate, 'agent'));
  // "we signed it WITH CHAD": of two sides the speaker's is the other
  const across = named.length > 0 && named.every(({role}) => role === 'partner');
  const actors = across ? [...doersOrSpeaker(scene, predicate, 'agent'), ...named] : named;
  const reference = referenceOf(scene, predicate);
  const talks = venueOfTalks(scene);
  const about = points.length === 1 ? aboutOf(scene, predicate, act, objectOf(scene, predicate)) : [];
  return points.map((content) => {
    const theme = content.theme ?? about[0];
    const claim = claimOf(scene, predicate, act, actors, {
      meeting: reference,
      amount: amountIn(scene, content.first, content.last),
    });
    if (AGREEING.has(act) && claim.tense !== 'future' && NAMELESS.test(content.text)) return claim;
    const start = Math.min(claim.start, theme?.span.start ?? claim.start);
    const end = Math.max(claim.end, spanOf(scene, content.first, content.last).end);
    const {text} = scene.mentions.report;
    return {
      ...claim,
      start,
      end,
      text: text.slice(start, end),
      ...(claim.place === null && talks ? talks : {}),
      content: content.text,
      contentSpan: spanOf(scene, content.first, content.last),
      issue: theme?.label ?? claim.issue,
      issueSpan: theme?.span ?? null,
    };
  });
}

/** "to conclude", "to sign THEM", "to work ON THAT": a verb with nothing named is no point. */
function saysWhat({text, theme}: Content): boolean {
  return (
    theme !== null ||
    !/^(?:to )?\S+(?: (?:up|out|down|off|over|in))?(?: (?:on |with |to |for )?(?:them|it|this|that|so)\b.*)?$/iu.test(
      text,
    )
  );
}

/** Acts that tell of no text which is known by its name. */
const AGREEING = new Set(['agree', 'agree-in-principle', 'decide']);

/** "THE DEAL that we reached": an agreement, or a part of one, of which nothing is told but that it is one. */
const NAMELESS =
  /^(?:(?:the|an?|this|that|these|those|such|its|their|our|your|any|all|some|same|broad|final|new|first) )*(?:agreement|understanding|deal|accord|consensus|compromise|decision|pact|detail|term|point|parameter|thing)s?(?:$|,| (?:that|which|reached|made|struck|we|they|he|she|it)\b)/iu;

/** "agreed …, after twelve hours of talks in Ohrid": where the talks were. */
function venueOfTalks(scene: Scene): Pick<Claim, 'place' | 'country' | 'site'> | null {
  for (let token = 0; token < scene.tokens.length; token++) {
    if (!MEETING_NOUNS.has(scene.syntax.lemmas[token]!) || scene.tokens[token + 1]?.lower !== 'in') continue;
    const [venue] = within(scene, scene.places, token + 1, Math.min(scene.tokens.length, token + 9));
    if (venue) return {place: venue.place, country: venue.country, site: venue.site};
  }
  return null;
}
