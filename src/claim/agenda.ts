import {MEETING_NOUNS} from '../language/index.ts';
import type {Claim} from './claim.ts';
import type {Scene} from './scene.ts';
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
