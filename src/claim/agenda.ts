import {MEETING_NOUNS} from '../language/index.ts';
import {chunkFrom} from './chunk.ts';
import type {Claim} from './claim.ts';
import {type Theme, themesOf} from './phrase.ts';
import {type Scene, wordsAt} from './scene.ts';
import {subjectAt} from './subject.ts';

/** Acts on a meeting, which are about what the meeting is about. */
const OF_MEETINGS: ReadonlySet<string> = new Set(
  'meet schedule postpone cancel host move walk-out suspend resume extend invite lead mediate'.split(' '),
);

/** A claim on a meeting whose noun phrase tells the subject: "put off the next session of the DAM talks". */
export function withAgenda(scene: Scene, claim: Claim): Claim {
  if (claim.issueSpan !== null || !OF_MEETINGS.has(claim.act)) return claim;
  const {tokens, syntax} = scene;
  for (let at = 0; at < tokens.length; at++) {
    const {start, end} = tokens[at]!;
    if (start < claim.start || end > claim.end || !MEETING_NOUNS.has(syntax.lemmas[at]!)) continue;
    const subject = subjectAt(scene, at);
    if (subject) return {...claim, issue: subject.label, issueSpan: subject.span};
  }
  return claim;
}

/** Acts of which a sentence may tell the point before all else. */
const ON_A_TOPIC: ReadonlySet<string> = new Set(
  'agree agree-in-principle decide demand propose offer accept reject'.split(' '),
);

/** "ON THE DUES the two agreed to split the difference": a claim that names no more than one word of its own is about what the sentence begins with. */
export function withTopic(scene: Scene, claim: Claim): Claim {
  if (!ON_A_TOPIC.has(claim.act) || (claim.issueSpan !== null && claim.issue!.includes(' '))) return claim;
  const [topic, ...more] = topicsOf(scene);
  if (!topic || more.length > 0 || claim.start <= topic.span.end) return claim;
  return {...claim, issue: topic.label, issueSpan: topic.span};
}

/** What a sentence begins with as its topic: "ON VISAS, ...", "AS TO THE DUES, ...". */
export function topicsOf(scene: Scene): readonly Theme[] {
  const opener = TOPIC.exec(wordsAt(scene, 0, 3))?.[0];
  const first = opener?.split(' ').length ?? 0;
  const chunk = first > 0 ? chunkFrom(scene.syntax, scene.tokens, first) : null;
  if (chunk?.first !== first || NO_TOPICS.has(scene.syntax.lemmas[chunk.head]!)) return [];
  // "ON THE TABLE is a toll"
  return /^(?:AUX|VERB)$/u.test(scene.syntax.tags[chunk.last] ?? '') ? [] : themesOf(scene, chunk);
}

/** What a sentence begins with without telling what it is about: "on the AGENDA", "on the EVE of the talks". */
const NO_TOPICS = new Set(
  'agenda table side sideline margin eve basis ground way occasion part request initiative condition behalf instruction order advice hand whole contrary sum balance question matter issue point count front paper'.split(
    ' ',
  ),
);

const TOPIC = /^(?:on|as to|as for|as regards|regarding|concerning|with regard to)\b/u;
