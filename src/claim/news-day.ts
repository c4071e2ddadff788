import {bounds, dayOf, shiftDay} from '../mention/index.ts';
import type {Claim} from './claim.ts';
import {isDone} from './entries.ts';
import {partiesOf} from './participants.ts';
import type {Mentions} from './scene.ts';

/** How many days before the report its news may lie. */
const FRESH = 3;
/** How far behind the report's opening, in characters, its news is still told. */
const NEAR = 900;
/** What tells of an older meeting. */
const BEFORE = /\b(?:last|first|previous(?:ly)?|earlier|ago|since|before|had|have|has|never|often|ever|once|then)\b/iu;

/**
 * A meeting of both sides that a report tells near its beginning, with its place but no day, was on the day of the
 * news: the only one of late that its opening sentence names.
 */
export function withNewsDay(claims: readonly Claim[], mentions: Mentions): Claim[] {
  const news = newsOf(mentions);
  if (news === null) return [...claims];
  return claims.map((claim) => (isNews(claim, news.end) ? {...claim, when: news.day} : claim));
}

function newsOf({report, analysis, times}: Mentions): {day: string; end: number} | null {
  const body = report.dateline?.end ?? 0;
  const opening = report.dateline ? analysis.sentences.find(({end}) => end > body) : undefined;
  if (!opening) return null;
  const {reported} = report;
  const days = new Set(
    times.flatMap(({start, end, edtf}) => (start >= body && end <= opening.end ? (dayOf(edtf) ?? []) : [])),
  );
  const [day, ...more] = days;
  const fresh = day !== undefined && more.length === 0 && day <= reported && day >= shiftDay(reported, -FRESH);
  return fresh ? {day, end: opening.end} : null;
}

function isNews(
  {meeting, when, place, tense, mode, earlier, source, actors, start, text}: Claim,
  end: number,
): boolean {
  const told = meeting?.status === 'held' && meeting.ordinal === null && meeting.which === null && !meeting.inferred;
  if (!told || when !== null || place === null || tense !== 'past' || mode !== 'narrated') return false;
  const near = start >= end && start < end + NEAR;
  return near && !earlier && source.length === 0 && partiesOf(actors).length > 1 && !BEFORE.test(text);
}

/** What tells of no one day in the present, or of one before. */
const ANY_DAY =
  /\b(?:every|each|usually|often|regularly|annually|always|still|continues?|since|already|ha(?:s|ve|d|ving))\b/iu;

/**
 * What an entry of a chronicle tells in the present of headlines ("The King of Lesotho MEETS President X in Oslo") was
 * done on its day: in the first paragraph below the title, where no dateline or day begins it.
 */
export function withDayOfPresent(claims: readonly Claim[], {report, analysis, times}: Mentions): Claim[] {
  const {dateline, headline, text, reported} = report;
  const above = headline === null ? 0 : text.indexOf(headline) + headline.length;
  const from = Math.max(above, dateline?.end ?? 0);
  const opening = analysis.sentences.find(({start}) => start >= from);
  const begun = dateline && (dateline.place ?? dateline.agency) !== null;
  if (begun || !opening || times.some(({start}) => start === opening.start)) return [...claims];
  const to = analysis.sentences.find(({paragraph}) => paragraph > opening.paragraph)?.start ?? text.length;
  const dated = (claim: Claim) => claim.start >= from && claim.end <= to && isPresent(claim, reported);
  return claims.map((claim) => (dated(claim) ? {...claim, when: reported} : claim));
}

/** Done, told in the present by the report itself, at no time of its own; one long past is that of another thing beside it. */
function isPresent(claim: Claim, reported: string): boolean {
  const {tense, mode, source, text, meeting, when} = claim;
  const past = when !== null && (bounds(when)?.last ?? reported) < shiftDay(reported, -FRESH);
  const told = meeting === null || meeting.which !== 'last';
  const own = tense === 'present' && mode === 'narrated' && source.length === 0 && !ANY_DAY.test(text);
  return told && own && isDone(past ? {...claim, when: null} : claim);
}
