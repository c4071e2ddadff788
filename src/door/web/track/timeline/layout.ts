import {scaleUtc} from 'd3-scale';
import type {TimelineItem} from '../../../../view/index.ts';

/** How a timeline is drawn at one width: units are CSS pixels at that width. */
export interface Frame {
  width: number;
  /** Letters of a label at most. */
  letters: number;
  /** Units that hold what a mark is told to say. */
  told: number;
}

/** An item with its place: x of its days, the row that its label has to itself. */
export interface Placed {
  item: TimelineItem;
  /** Where it begins and ends; equal for a day. */
  x0: number;
  x1: number;
  /** Its baseline. */
  y: number;
  label: string;
  /** Where its label begins, or ends where it stands to the left. */
  labelX: number;
  before: boolean;
  /** Whether it stands above a line that leaves no room beside it. */
  raised: boolean;
  /** What the pointer can hit. */
  box: {x: number; width: number};
  /** Earlier standings. */
  steps: {x: number; rung: number | null}[];
}

export interface Lane {
  heading: string;
  /** Its top and its height. */
  y: number;
  height: number;
  placed: Placed[];
  /** How many earlier items are left to the lists. */
  more: number;
}

export interface Layout {
  lanes: Lane[];
  ticks: {x: number; label: string}[];
  /** Where the day that the page stands for is; what is right of it is still to come. */
  today: number;
  /** Whether that day lies beyond the plot, nothing having been told for long. */
  beyond: boolean;
  /** The first and the last x of the plot, and the y under its lanes. */
  left: number;
  right: number;
  bottom: number;
}

export const ROW = 31;
const HEADING = 24;
const AXIS = 26;
const EDGE = 12;
/** The items of a lane that are drawn at most: the latest. */
const MOST = 24;
/** Mean width of a letter of a label. */
const LETTER = 6.4;
const DAY = 86_400_000;
const MONTH = new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'});

/** Places the items of a track, lane by lane, so that no label lies on another. */
export function layOut(items: readonly TimelineItem[], asOf: string, {width, letters}: Frame): Layout {
  const scale = scaleUtc(domainOf(items, asOf), [EDGE, width - EDGE]);
  const at = (day: string) => Math.min(Math.max(scale(dateOf(day)), EDGE), width - EDGE);
  const left = EDGE;
  const right = width - EDGE;
  let y = AXIS;
  const lane = (heading: string, of: readonly TimelineItem[], place: (item: TimelineItem) => Placed): Lane | null => {
    if (of.length === 0) return null;
    const shown = of.slice(-MOST);
    const top = y + HEADING;
    const placed = shown.map(place);
    const rows = pack(placed, right);
    for (const each of placed) each.y = top + (rows.get(each) ?? 0) * ROW + ROW / 2;
    const height = HEADING + (Math.max(...rows.values()) + 1) * ROW;
    const laid = {heading, y, height, placed, more: of.length - shown.length};
    y += height;
    return laid;
  };
  const dated = (item: TimelineItem): Placed => {
    const [x0, x1] = [at(item.days!.first), at(item.days!.last)];
    const steps = item.steps.map(({day, rung}) => ({x: at(day), rung}));
    return labelled(item, x0, x1, steps, letters, right);
  };
  const listed = (item: TimelineItem): Placed => labelled(item, left, left, [], letters, right);
  const known = items.filter(({days}) => days !== null);
  const lanes = [
    lane(
      'Rounds',
      known.filter(({kind}) => kind === 'round'),
      dated,
    ),
    lane(
      'Outcomes, the higher the firmer',
      known.filter(({kind}) => kind === 'outcome'),
      dated,
    ),
    lane(
      'Said to come',
      known.filter(({kind}) => kind === 'expectation'),
      dated,
    ),
    lane(
      'No day named',
      items.filter(({days}) => days === null),
      listed,
    ),
  ].filter((each) => each !== null);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
  return {
    lanes,
    ticks: spread(ticks.map((date, index) => ({x: scale(date), label: tickWords(date, index === 0)}))),
    today: at(asOf),
    beyond: dateOf(asOf) > scale.domain()[1]!,
    left,
    right,
    bottom: y,
  };
}

/** A tick as short as it can be: "2025", "March", "4 May"; the first one names its year. */
function tickWords(date: Date, first: boolean): string {
  const [day, month] = [date.getUTCDate(), MONTH.format(date)];
  const year = date.getUTCFullYear();
  if (day === 1 && date.getUTCMonth() === 0) return String(year);
  const words = day === 1 ? month : `${day} ${month.slice(0, 3)}`;
  return first ? `${words} ${year}` : words;
}

/** Ticks without the words of those that would run into the first, which is the longest. */
function spread(ticks: Layout['ticks']): Layout['ticks'] {
  const [first] = ticks;
  const room = first === undefined ? 0 : first.x + (first.label.length * LETTER) / (first.x < 50 ? 1 : 2) + 30;
  return ticks.map(({x, label}, index) => ({x, label: index > 0 && x < room ? '' : label}));
}

/**
 * From the first day drawn to the last, with what is to come no further ahead than half of what has been; a long time in
 * which nothing was told is not drawn.
 */
function domainOf(items: readonly TimelineItem[], asOf: string): [Date, Date] {
  const firsts = items.flatMap(({days, steps}) => [
    ...(days === null ? [] : [days.first]),
    ...steps.map(({day}) => day),
  ]);
  const lasts = items.flatMap(({days}) => days?.last ?? []);
  const start = Math.min(...[...firsts, asOf].map((day) => dateOf(day).getTime())) - 3 * DAY;
  const now = dateOf(asOf).getTime();
  const told = [...firsts, ...lasts].map((day) => dateOf(day).getTime()).filter((time) => time <= now);
  const lastly = Math.max(start, ...told);
  const quiet = lastly + Math.max(30 * DAY, (lastly - start) / 4);
  const coming = lasts.some((day) => dateOf(day).getTime() > now);
  if (!coming && quiet < now) return [new Date(start), new Date(quiet)];
  const ahead = Math.max(...lasts.map((day) => dateOf(day).getTime()), now);
  return [new Date(start), new Date(Math.min(ahead, now + Math.max(30 * DAY, (now - start) / 2)) + 3 * DAY)];
}

function labelled(
  item: TimelineItem,
  x0: number,
  x1: number,
  steps: Placed['steps'],
  letters: number,
  right: number,
): Placed {
  const label = item.name.length > letters ? `${item.name.slice(0, letters - 1).trimEnd()}…` : item.name;
  const last = Math.max(x1, ...steps.map(({x}) => x));
  const first = Math.min(x0, ...steps.map(({x}) => x));
  const long = label.length * LETTER;
  const fits = last + 12 + long <= right;
  const middle = (x0 + x1) / 2;
  // beside the mark where there is room; of a span that fills the plot above its line
  const raised = !fits && first - 12 - long <= 0;
  const before = raised ? middle + 12 + long > right : !fits;
  const beside = raised ? middle : before ? first : last;
  const labelX = beside + (before ? -12 : 12);
  const [from, to] = [
    Math.min(first, before ? labelX - long : labelX) - 10,
    Math.max(last + 10, before ? labelX : labelX + long),
  ];
  return {item, x0, x1, y: 0, label, labelX, before, raised, box: {x: from, width: to - from}, steps};
}

/** The row of each item: the first in which nothing stands in its way. Undated items flow along the rows. */
function pack(placed: readonly Placed[], right: number): Map<Placed, number> {
  const ends: number[] = [];
  const rows = new Map<Placed, number>();
  for (const each of placed) {
    if (each.item.days === null) shift(each, flow(ends, each.box.width, right));
    const found = ends.findIndex((end) => end <= each.box.x);
    const row = found < 0 ? ends.length : found;
    ends[row] = each.box.x + each.box.width + 6;
    rows.set(each, row);
  }
  return rows;
}

/** Where the next undated item goes: after the last of the last row, or at the beginning of another. */
function flow(ends: readonly number[], width: number, right: number): number {
  const end = ends.at(-1);
  return end !== undefined && end + width <= right ? end : EDGE - 8;
}

function shift(placed: Placed, to: number): void {
  const by = to - placed.box.x;
  placed.x0 += by;
  placed.x1 += by;
  placed.labelX += by;
  placed.box.x += by;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
