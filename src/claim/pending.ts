import type {Claim} from './claim.ts';
import type {Mentions} from './scene.ts';

/** Acts by which something is agreed that may still hang on others. */
const AGREEING: ReadonlySet<string> = new Set(['agree', 'agree-in-principle', 'decide']);

/** "THE TEXT STILL NEEDS the approval of both capitals", "THE LATTER HAVE TO BE approved", "IT IS SUBJECT TO endorsement". */
const AWAITS_APPROVAL =
  /^(?:\d+\. )?(?<what>it|they|both|the (?:latter|former)|(?:the|this|that|these|all) (?:\p{L}+ ){0,2}(?:text|agreement|accord|deal|understanding|arrangement|compromise|decision|point|plan|package|outcome)s?)\b,? (?:(?:still|now|also|however),? )*(?:(?:needs?|requires?|awaits?)\b|(?:has|have|had) (?:still |yet )?to be\b|must (?:still |first )?be\b|(?:is|are|was|were|remains?) (?:still )?(?:to be|subject to|conditional (?:on|upon)|pending|dependent on)\b)[^.;]{0,40}\b(?:approv|endors|confirm|consent|assent|blessing|green light|sign(?:ed)?[- ]off|cleared|backing|go-ahead|referred back)/iu;

/** What was agreed in one sentence and "still needs the approval" of others by the next is agreed for the time being. */
export function withPending(claims: readonly Claim[], {report, analysis}: Mentions): Claim[] {
  const pending = new Set<Claim>();
  const agreed = claims.filter(({act, content, polarity}) => AGREEING.has(act) && content !== null && polarity === '+');
  if (agreed.length === 0) return [...claims];
  analysis.sentences.forEach(({start, end}, index) => {
    const before = analysis.sentences[index - 1];
    const what = before && AWAITS_APPROVAL.exec(report.text.slice(start, end))?.groups?.what?.toLowerCase();
    if (!what) return;
    const inside = agreed.filter((claim) => claim.start >= before.start && claim.start < before.end);
    const meant = what === 'the latter' ? inside.slice(-1) : what === 'the former' ? inside.slice(0, 1) : inside;
    for (const claim of meant) pending.add(claim);
  });
  return claims.map((claim) => (pending.has(claim) ? {...claim, firmness: claim.firmness ?? 'preliminary'} : claim));
}
