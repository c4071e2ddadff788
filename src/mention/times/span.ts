import type {Edtf, TimeMention} from '../mention.ts';
import {dayOf, shiftDay} from './edtf.ts';

/**
 * The interval that two neighbouring times of a text span together: "from May 2 until Friday", "between 2016 and 2018",
 * "July 28 and 29". null where they are two times ("February 27 and April 10") or not in order.
 */
export function spanOf(text: string, first: TimeMention, second: TimeMention): Edtf | null {
  if (first.edtf === null || second.edtf === null || second.start - first.end > 12) return null;
  if (/[[/]/.test(first.edtf + second.edtf) || first.edtf >= second.edtf) return null;
  const link = text.slice(first.end, second.start).trim().toLowerCase();
  const together = `${first.edtf}/${second.edtf}`;
  if (/^,? ?(to|until|till|through|[-–—])( the)?$/.test(link)) return together;
  if (!/^(and|and on|and the)$/.test(link)) return null;
  if (/\bbetween$/i.test(text.slice(Math.max(0, first.start - 9), first.start).trim())) return together;
  const day = dayOf(first.edtf);
  return day !== null && dayOf(second.edtf) === shiftDay(day, 1) ? together : null;
}
