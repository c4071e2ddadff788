const MONTHS = `January February March April May June July August September October November December`.split(' ');
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const month = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:])';
const until = '\\s?(?:-|–)\\s?|\\s(?:and|to)\\s';
const year = '\\d{4}';

/** The forms of a date: ISO; "May 3(rd)(-5)(, 2025)"; "3(-5) May( 2025)". Each is anchored by the whole pattern. */
export const DATE = `${year}-\\d\\d-\\d\\d|${month}\\s${day}(?:(?:${until})${day})?(?:,?\\s${year}\\b)?|${day}(?:(?:${until})${day})?\\s${month}(?:\\s${year}\\b)?`;

export const BARE_MONTH = `(?:${MONTHS.join('|')})`;

export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A date as written, moved by some days, in the same form; a date without a year is of `inYear`. */
export function shiftDate(written: string, days: number, inYear: string): string {
  if (/^\d{4}-/.test(written)) return shiftDay(written, days);
  const name = new RegExp(month, 'i').exec(written)![0];
  const numbers = [...written.matchAll(/(?<!\d)(\d{1,2})(st|nd|rd|th)?(?!\d)/g)];
  const said = /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0];
  const index = MONTHS.findIndex((full) => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
  const moved = numbers.map(([, number, suffix]) => {
    const iso = `${said ?? inYear}-${String(index + 1).padStart(2, '0')}-${number!.padStart(2, '0')}`;
    return {iso: shiftDay(iso, days), suffixed: suffix !== undefined};
  });
  const link = new RegExp(until).exec(written.replace(name, ''))?.[0] ?? '';
  const comma = /,\s\d{4}/.test(written) ? ',' : '';
  const newYear = said === undefined ? '' : `${comma} ${moved.at(-1)!.iso.slice(0, 4)}`;
  const monthFirst = written.startsWith(name);
  const one = ({iso, suffixed}: (typeof moved)[number], withMonth: boolean) => {
    const figure = `${Number(iso.slice(8))}${suffixed ? ordinalOf(Number(iso.slice(8))) : ''}`;
    const called = monthLike(name, Number(iso.slice(5, 7)) - 1);
    if (!withMonth) return figure;
    return monthFirst ? `${called} ${figure}` : `${figure} ${called}`;
  };
  const sameMonth = moved[0]!.iso.slice(0, 7) === moved.at(-1)!.iso.slice(0, 7);
  const parts = moved.map((each, at) => one(each, !sameMonth || at === (monthFirst ? 0 : moved.length - 1)));
  return parts.join(link) + newYear;
}

/** The month of a day that is moved, written out. */
export function shiftMonth(name: string, meant: string, days: number): string {
  return monthLike(name, Number(shiftDay(meant, days).slice(5, 7)) - 1);
}

/** The day that a month stands for where none is said: its middle. */
export function middleOf(name: string, inYear: string): string {
  return `${inYear}-${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}-15`;
}

/** Long or short as the one written before; March to July are never cut short. */
function monthLike(written: string, index: number): string {
  const short = written.length <= 5 && !MONTHS.some((full) => full.toLowerCase() === written.toLowerCase());
  const called =
    short && (index < 2 || index > 6) ? SHORT[index]! + (written.endsWith('.') ? '.' : '') : MONTHS[index]!;
  return written[0] === written[0]!.toLowerCase() ? called.toLowerCase() : called;
}

function ordinalOf(number: number): string {
  if (number > 10 && number < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
