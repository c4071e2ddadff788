import type {Edtf} from '../mention/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Record<string, string> = {21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter'};
const PART = /^(\d{4})(?:-(W?\d{2}))?(?:-(\d{2}))?[?~%]?$/;

interface Part {
  year: string;
  month: string | null;
  day: string | null;
  rough: boolean;
}

/** A time in plain English: "10 April 2025", "some day between 27 February and 26 March 2025", "no day named". */
export function describeWhen(when: Edtf | null): string {
  if (when === null || when === '') return 'no day named';
  if (/^[[{].*[\]}]$/.test(when)) return describeChoice(when.slice(1, -1));
  const [from, to] = halves(when, '/');
  if (to === null) return describePart(from);
  if (![from, to].every((half) => half === '' || half === '..' || parsePart(half) !== null)) return when;
  if (from === '' || from === '..') return `until ${describePart(to)}`;
  if (to === '' || to === '..') return `from ${describePart(from)}`;
  return join(from, to, '–', ' to ');
}

/** An ISO day as "10 April 2025"; anything else as it stands. */
export function describeDay(day: string): string {
  return describePart(day);
}

/** The ways in which a report may write the first day of a time: "April 10", "10 April", "Apr. 10". */
export function dayForms(when: Edtf | null): string[] {
  const part = parsePart(daysOf(when).first ?? '');
  const month = MONTHS[Number(part?.month) - 1];
  if (!part?.day || month === undefined) return [];
  const day = Number(part.day);
  return [`${month} ${day}`, `${day} ${month}`, `${month.slice(0, 3)}. ${day}`];
}

/** The first and the last ISO day that a time may stand for; null at an end that is open or cannot be read. */
export function daysOf(when: Edtf | null): {first: string | null; last: string | null} {
  const bare = (when ?? '').replace(/^[[{]|[\]}]$/g, '');
  const separator = bare.includes('..') && !bare.includes('/') ? '..' : bare.includes('/') ? '/' : ',';
  const [from, to] = halves(bare, separator);
  return {first: edgeOf(from, 'first'), last: edgeOf(to ?? from, 'last')};
}

function describeChoice(inside: string): string {
  if (inside.includes('..')) {
    const [from, to] = halves(inside, '..');
    if (from === '') return `on or before ${describePart(to ?? '')}`;
    if (to === null || to === '') return `on or after ${describePart(from)}`;
    return `some day between ${join(from, to, ' and ', ' and ')}`;
  }
  return inside
    .split(',')
    .map((part) => describePart(part.trim()))
    .join(' or ');
}

/** Two times with what they share said once: "28–29 July 2025", "27 February and 26 March 2025". */
function join(from: string, to: string, near: string, far: string): string {
  const [a, b] = [parsePart(from), parsePart(to)];
  const whole = `${describePart(from)}${far}${describePart(to)}`;
  if (!a?.month || !b?.month || a.year !== b.year || a.rough || b.rough || a.month.startsWith('W')) return whole;
  if (a.day !== null && b.day !== null && a.month === b.month) return `${Number(a.day)}${near}${describePart(to)}`;
  const head = [a.day === null ? null : String(Number(a.day)), MONTHS[Number(a.month) - 1]].filter(Boolean).join(' ');
  return `${head}${far}${describePart(to)}`;
}

function describePart(text: string): string {
  const part = parsePart(text);
  if (part === null) return text;
  const {year, month, day, rough} = part;
  const about = rough ? 'about ' : '';
  if (month === null) return `${about}${year}`;
  if (month.startsWith('W')) return `${about}week ${Number(month.slice(1))} of ${year}`;
  const name = MONTHS[Number(month) - 1] ?? SEASONS[month];
  if (name === undefined) return text;
  return about + [day === null ? null : String(Number(day)), name, year].filter(Boolean).join(' ');
}

function parsePart(text: string): Part | null {
  const found = PART.exec(text);
  if (found === null) return null;
  return {year: found[1]!, month: found[2] ?? null, day: found[3] ?? null, rough: /[?~%]$/.test(text)};
}

function halves(text: string, separator: string): [string, string | null] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, null] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}

function edgeOf(text: string, edge: 'first' | 'last'): string | null {
  const part = parsePart(text);
  if (part === null) return null;
  if (part.month === null) return `${part.year}-${edge === 'first' ? '01-01' : '12-31'}`;
  const month = Number(part.month);
  if (!(month >= 1 && month <= 12)) return null;
  if (part.day !== null) return `${part.year}-${part.month}-${part.day}`;
  const last = new Date(Date.UTC(Number(part.year), month, 0)).getUTCDate();
  return `${part.year}-${part.month}-${edge === 'first' ? '01' : last}`;
}
