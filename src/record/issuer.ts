import {LETTERHEAD, ORGAN_WORDS} from '../language/en/silence.ts';
import type {Report} from '../report/index.ts';
import {sideNamedIn} from './named-side.ts';

/** The state whose organ issued the report, as its outlet, byline or letterhead names it; null for press and joint texts. */
export function sideOf(report: Report): string | null {
  const known = sides.get(report);
  if (known !== undefined) return known;
  const side = issuedBy(report);
  sides.set(report, side);
  return side;
}

/** Asked for again and again of one report. */
const sides = new WeakMap<Report, string | null>();

function issuedBy({source, byline, headline}: Report): string | null {
  // "Read-out of President X's call WITH PRESIDENT Y": whose text it is stands before the other side
  const letterhead =
    source === null && headline !== null && LETTERHEAD.test(headline) ? headline.split(/ with /u)[0]! : null;
  const issuer = [source, byline, letterhead].find((name) => name !== null && ORGAN_WORDS.test(name));
  return issuer ? sideNamedIn(issuer) : null;
}
