import {BARE_MONTH, DATE, middleOf, shiftDate, shiftDay, shiftMonth} from './dates.ts';
import {PEOPLE, type Person, STATES, type State} from './pools.ts';
import type {Process} from './processes.ts';

/** One consistent renaming of all that a process names. */
export interface Renaming {
  /** A text in its own case. */
  text: (text: string) => string;
  /** A text, or words all in lower case, as some cells are and as the gold has them. */
  cell: (words: string) => string;
  /** A day, or a time made of days. */
  time: (edtf: string) => string;
  /** The code of a party or a country, null where it is no code of the process. */
  code: (code: string) => string | null;
}

/** Draws other states, people and days for a process; the same seed draws the same ones. Days move by whole weeks. */
export function renamingOf(process: Process, seed: number): Renaming {
  const draw = drawer(seed * 1_000_003 + Date.parse(process.days[0]) / 86_400_000);
  const states = drawStates(process, draw);
  const people = drawPeople(process, draw);
  const days = drawShift(process, draw);
  const forms = new Map([...stateForms(process, states), ...people]);
  const codes = new Map([...states].map(([code, state]) => [code, state.code]));
  for (const [code, form] of Object.entries(process.groups ?? {})) codes.set(code, fill(form, states, null));
  const year = process.days[0].slice(0, 4);
  const date = (written: string) => {
    if (/\d/.test(written)) return shiftDate(written, days, year);
    return shiftMonth(written, process.months?.[written] ?? middleOf(written, year), days);
  };
  const text = replacer(forms, date, false);
  const words = replacer(new Map([...forms].filter(([form]) => !/^[A-Z]{2,3}$/.test(form))), date, true);
  return {
    text,
    cell: (cell) => (cell === cell.toLowerCase() ? words(cell) : text(cell)),
    time: (edtf) => shiftTime(edtf, days, process.months ?? {}),
    code: (code) => codes.get(code) ?? null,
  };
}

type Draw = <T>(from: readonly T[]) => T;

/** A small generator of its own, so that a seed means the same everywhere (mulberry32). */
function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (from) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length]!;
  };
}

function drawStates(process: Process, draw: Draw): Map<string, State> {
  const free = [...STATES];
  return new Map(
    Object.keys(process.states).map((code) => {
      const state = draw(free);
      free.splice(free.indexOf(state), 1);
      return [code, state];
    }),
  );
}

function drawPeople(process: Process, draw: Draw): Map<string, string> {
  const free = [...PEOPLE];
  return new Map(
    process.people.flatMap((person) => {
      const other = draw(free.filter(({sex}) => sex === person.sex));
      free.splice(free.indexOf(other), 1);
      return personForms(person, other);
    }),
  );
}

/** The full name, the family name, that name at the start of a sentence, and without what stands before it. */
function personForms(person: Person, other: Person): [string, string][] {
  const last = (name: string) => name.split(/[ -]/).at(-1)!;
  return [
    [`${person.given} ${person.family}`, `${other.given} ${other.family}`],
    [capitalised(person.family), capitalised(other.family)],
    [last(person.family), last(other.family)],
    [person.family, other.family],
    [person.given, other.given],
  ];
}

/** Weeks that move the process to other days of one and the same year. */
function drawShift(process: Process, draw: Draw): number {
  const [first, last] = process.days;
  const weeks = Array.from({length: 900}, (_, index) => 7 * (index - 700));
  const within = weeks.filter(
    (days) => shiftDay(first, days - 21).slice(0, 4) === shiftDay(last, days + 21).slice(0, 4),
  );
  return draw(within);
}

function stateForms(process: Process, states: Map<string, State>): [string, string][] {
  const own = Object.entries(process.states).flatMap(([code, forms]) =>
    Object.entries(forms).map(([form, cells]) => [form, fill(cells, states, states.get(code)!)] as [string, string]),
  );
  const pairs = Object.entries(process.pairs ?? {}).map(
    ([form, cells]) => [form, fill(cells, states, null)] as [string, string],
  );
  const all = [...own, ...pairs];
  const sentence = all
    .filter(([form]) => form.startsWith('the '))
    .map(([form, to]) => [capitalised(form), capitalised(to)]);
  const shouted = own
    .filter(([form]) => /^\p{Lu}\p{Ll}/u.test(form))
    .map(([form, to]) => [form.toUpperCase(), to.toUpperCase()]);
  return [...(shouted as [string, string][]), ...all, ...(sentence as [string, string][])];
}

/** Cells in braces, of the state itself or of another one by its code. */
function fill(form: string, states: Map<string, State>, own: State | null): string {
  return form.replace(/\{(?:([A-Z]{3})\.)?(\w+)\}/g, (_, code: string | undefined, cell: string) => {
    const state = code === undefined ? own! : states.get(code)!;
    if (cell === 'initial') return state.name[0]!;
    if (cell === 'town' || cell === 'other') return state.towns[cell === 'town' ? 0 : 1];
    return state[cell as 'name' | 'adjective' | 'people' | 'capital'];
  });
}

/** "the US" as a noun, where nothing follows that it could qualify. */
const BARE_US = 'the (?:US|U\\.S\\.)(?=[,;:]|\\.(?:\\s|$)|$|\\s(?:gave|has|had|was|is|will|would|said)\\b)';

/** What takes "an". */
const AN = /^(?:[aeio]|u(?!ga))/i;

function replacer(forms: Map<string, string>, date: (written: string) => string, anyCase: boolean) {
  const longest = [...forms.keys()].toSorted((a, b) => b.length - a.length).map((form) => form.replace(/[.]/g, '\\$&'));
  const named = `(?:${BARE_US}|${longest.join('|')})(?![\\p{L}\\p{N}])`;
  const pattern = `(?<![\\p{L}\\p{N}])(?:(${DATE}|${BARE_MONTH})(?![\\p{L}\\p{N}](?<!T))|((?:[Aa]n? )?)(${named}))`;
  const looseForms = new Map([...forms].map(([form, to]) => [form.toLowerCase(), to]));
  const whole = new RegExp(pattern, anyCase ? 'giu' : 'gu');
  const toForm = (form: string) => {
    if (/^the (?:US|U\.S\.)$/.test(form)) return forms.get('the United States') ?? form;
    const exact = forms.get(form);
    if (exact !== undefined) return exact;
    const loose = looseForms.get(form.toLowerCase()) ?? form;
    return anyCase && form === form.toLowerCase() ? loose.toLowerCase() : loose;
  };
  return (text: string): string =>
    text.replace(whole, (_, ...[written, article, form, at]: [string?, string?, string?, number?]) => {
      if (written !== undefined) return written === 'may' ? written : date(written);
      const to = toForm(form!);
      if (article) return `${article[0]}${AN.test(to) ? 'n' : ''} ${to}`;
      return /(?:^|[.!?]["”]?\s|\n)$/.test(text.slice(Math.max(0, at! - 3), at)) && /^\p{Lu}/u.test(form!)
        ? capitalised(to)
        : to;
    });
}

function shiftTime(edtf: string, days: number, months: Record<string, string>): string {
  return edtf.replace(/\d{4}-\d\d-\d\d|\d{4}-\d\d(?!\d)|\d{4}/g, (part) => {
    if (part.length === 10) return shiftDay(part, days);
    const meant = Object.values(months).find((day) => day.startsWith(part)) ?? `${part.padEnd(7, '-06')}-15`;
    return shiftDay(meant, days).slice(0, part.length);
  });
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
