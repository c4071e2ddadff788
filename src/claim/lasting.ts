import {dayOf, shiftDay, type TimeMention} from '../mention/index.ts';
import {rangeOf, type Scene} from './scene.ts';

/**
 * The days that a day opens, whatever the arcs between them: "January 4 AND 5", "from March 31 TO APRIL 4", "31 March TO 4 APRIL"; else null.
 */
export function lastingFrom(scene: Scene, time: TimeMention): string | null {
  const first = dayOf(time.edtf);
  const range = rangeOf(scene, time);
  if (first === null || range === null) return null;
  const {tokens} = scene;
  const joint = tokens[range[1]]?.lower ?? '';
  const next = scene.times.find(({start}) => start === tokens[range[1] + 1]?.start);
  const last = dayOf(next?.edtf ?? null);
  if (last === null) return null;
  const opened = tokens[range[0] - 1]?.lower ?? '';
  const spans =
    UNTIL.test(joint) || (opened === 'between' && joint === 'and') || /^(?:[-\u2010-\u2015]|through)$/u.test(joint);
  if (last <= first) {
    // "from Monday to Wednesday" on a Wednesday
    const before = shiftDay(first, -WEEK);
    const later = shiftDay(last, WEEK);
    if (joint === 'and' && later === shiftDay(first, 1)) return `${first}/${later}`;
    return spans && opened === 'from' && before < last ? `${before}/${last}` : null;
  }
  return spans || (joint === 'and' && last === shiftDay(first, 1)) ? `${first}/${last}` : null;
}

const UNTIL = /^(?:to|until|till|through)$/u;
const WEEK = 7;
