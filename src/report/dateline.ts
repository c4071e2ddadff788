import {DATELINE_AGENCIES, SLUG_WORDS} from '../language/en/dateline.ts';
import {dateAt, type WrittenDate} from './dateline-date.ts';
import {placeAt} from './dateline-place.ts';

/** A dateline as written: its date still without a year where the report gives none. */
export interface WrittenDateline {
  start: number;
  end: number;
  place: string | null;
  written: WrittenDate | null;
  agency: string | null;
}

const LONGEST = 160;
const GAP = /\.?,?[ \t]*/y;
const AGENCY = /\(([^()\n]{1,40})\)|\/([^/\n]{1,40})\//y;
const BARE_AGENCY = /[\p{L}-]+(?: [\p{L}-]+)?/uy;
const STOP = /[.:](?=[ \t]+["“(]?\p{Lu})/uy;
const DASH = /\.?[ \t]*(?:-{1,3}|[–—―_])(?=[ \t]|$)|\.?[ \t]*[–—―_]|(?<=[).])[ \t]*-{1,3}|[ \t]+-{2,3}/y;

/** The dateline that the line at `start` opens with, in any agency's style, or null. */
export function datelineAt(text: string, start: number): WrittenDateline | null {
  const line = text.slice(start, start + LONGEST).split('\n', 1)[0]!;
  const place = placeAt(line, 0);
  let at = place?.end ?? 0;
  let written: WrittenDate | null = null;
  // "KYIV, Ukraine, March 3": what follows the city before the date says where it lies
  for (let regions = 0; regions < 3 && !written; regions++) {
    written = dateIn(line, gap(line, at));
    if (written || !place) break;
    const region = line[at] === ',' ? placeAt(line, gap(line, at)) : null;
    if (!region) break;
    at = region.end;
  }
  at = written?.end ?? at;
  const agency = agencyAt(line, at) ?? bareAgencyAt(line, at);
  at = agency?.end ?? at;
  // a full date may close with a point or colon as well: "Geneva, 3 March 2025. The sides ..."
  const closed = written !== null && (written.year !== null || Boolean(place?.capitals));
  const dash = match(DASH, line, at) ?? (closed && place ? match(STOP, line, at) : null);
  const after = dash === null ? at : at + dash[0].length;
  const named = agency ?? (dash && place && written ? closingAgency(line, after) : null);
  const alone = /^\.?[ \t]*$/.test(line.slice(at)) && (text[start + line.length] ?? '\n') === '\n';
  if (!stands({place, written, agency: named, dash: dash !== null, alone})) return null;
  const end = Math.max(after, named?.end ?? 0);
  const stop = dash === null && agency && line[end] === '.' ? 1 : 0;
  return {start, end: start + end + stop, place: place?.name ?? null, written, agency: named?.name ?? null};
}

interface Parts {
  place: {capitals: boolean; words: number} | null;
  written: WrittenDate | null;
  agency: WrittenAgency | null;
  dash: boolean;
  /** Nothing else stands on the line. */
  alone: boolean;
}

/** Whether the parts make a dateline, and not the beginning of a sentence or a heading. */
function stands({place, written, agency, dash, alone}: Parts): boolean {
  if (alone && !agency) return written !== null && written.year !== null;
  if (!place) return agency !== null ? dash || agency.slashed : dash && typeof written?.year === 'number';
  if (written) return dash || agency !== null;
  if (agency?.listed && (dash || place.capitals)) return true;
  // a bracket after small letters is an agency's only after a short name: "The Foreign Ministry (MFA) -" is no dateline
  if (agency) return agency.slashed || (dash && (place.capitals || place.words === 1));
  return place.capitals && dash;
}

interface WrittenAgency {
  name: string;
  slashed: boolean;
  /** Whether it is among the agencies that are known by name. */
  listed: boolean;
  end: number;
}

function dateIn(line: string, at: number): WrittenDate | null {
  if (line[at] !== '(') return dateAt(line, at);
  const inside = dateAt(line, at + 1);
  return inside && line[inside.end] === ')' ? {...inside, end: inside.end + 1} : null;
}

function agencyAt(line: string, at: number): WrittenAgency | null {
  const start = gap(line, at);
  const found = match(AGENCY, line, start);
  const name = (found?.[1] ?? found?.[2])?.trim();
  if (!found || !name || name.split(/\s+/).length > 5) return null;
  const listed = isListed(name);
  if (!listed && !/^\p{Lu}/u.test(name)) return null;
  if (SLUG_WORDS.has(name.split(/\s+/, 1)[0]!.toLowerCase())) return null;
  return {name, slashed: found[2] !== undefined, listed, end: start + found[0].length};
}

/** An agency of the list, without brackets: "Riyadh, SPA --". */
function bareAgencyAt(line: string, at: number): WrittenAgency | null {
  const start = gap(line, at);
  const words = match(BARE_AGENCY, line, start)?.[0].replace(/-+$/, '');
  const name = words && [words, words.split(' ', 1)[0]!].find(isListed);
  return name ? {name, slashed: false, listed: true, end: start + name.length} : null;
}

/** "MOSCOW, March 3 - RIA Novosti. ..." */
function closingAgency(line: string, at: number): WrittenAgency | null {
  const found = bareAgencyAt(line, at);
  return found && line[found.end] === '.' ? {...found, end: found.end + 1} : null;
}

const isListed = (name: string) => DATELINE_AGENCIES.has(name.toLowerCase());

function gap(line: string, at: number): number {
  return at + (match(GAP, line, at)?.[0].length ?? 0);
}

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}
