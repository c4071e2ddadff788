import type {Edtf} from '../../src/mention/index.ts';
import type {Any} from './gold.ts';
import {many} from './words.ts';

/** The days that an EDTF value stands for: one, a span that lasted, or some day within a span. */
export interface Reach {
  kind: 'day' | 'lasted' | 'within';
  from: string;
  to: string;
}

/** Null for no time at all. Marks of uncertainty and hours are left aside. */
export function reachOf(edtf: Edtf | null | undefined): Reach | null {
  if (!edtf) return null;
  const value = edtf.replace(/[~?%]/g, '');
  const choice = /^[[{](.*)[\]}]$/.exec(value)?.[1];
  const ends = choice === undefined ? value.split('/') : choice.split('..');
  const from = firstDay(ends[0]!);
  const to = finalDay(ends.at(-1)!);
  if (from === to) return {kind: 'day', from, to};
  return {kind: choice === undefined && ends.length > 1 ? 'lasted' : 'within', from, to};
}

/** The day on which it began, or null where that is open. */
export function startDay(edtf: Edtf | null | undefined): string | null {
  const reach = reachOf(edtf);
  return reach && reach.kind !== 'within' ? reach.from : null;
}

/** Whether one of the alternatives stands for the very same days. */
export function sameTime(edtf: Edtf | null | undefined, alternatives: Any<Edtf | null>): boolean {
  const key = keyOf(edtf);
  return many(alternatives).some((alternative) => keyOf(alternative) === key);
}

function keyOf(edtf: Edtf | null | undefined): string {
  const reach = reachOf(edtf);
  return reach ? `${reach.kind} ${reach.from} ${reach.to}` : '';
}

function firstDay(part: string): string {
  if (part.length === 4) return `${part}-01-01`;
  return part.length === 7 ? `${part}-01` : part.slice(0, 10);
}

function finalDay(part: string): string {
  if (part.length === 4) return `${part}-12-31`;
  if (part.length !== 7) return part.slice(0, 10);
  const month = new Date(Date.UTC(Number(part.slice(0, 4)), Number(part.slice(5)), 0));
  return Number.isNaN(month.getTime()) ? part : month.toISOString().slice(0, 10);
}
