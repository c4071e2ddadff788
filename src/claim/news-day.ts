import {dayOf, shiftDay} from '../mention/index.ts';
import type {Claim} from './claim.ts';
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
