import {ANSWERS_THERE, LONGEST_HEADING, TURN} from '../../language/en/houses.ts';
import type {Span} from '../mention.ts';
import {capitalIn} from './homes.ts';
import {only} from './parties.ts';
import type {Scene} from './scene.ts';

/** Of whom or with whom one speaks, behind which a heading names others: "briefing ON the talks with Peru". */
const ABOUT = / (?:with|on|about|against|to|towards?|regarding|over|in) [^\n]*$/u;

/**
 * The side at whose briefing questions are answered: the only one whose organ the lines above the first turn name, else
 * that of the capital where it was given. Null for every other text, and for those of several sides.
 */
export function letterheadOf(scene: Scene, dateline: Span | null): string | null {
  const {text, tokens, names} = scene;
  if (!scene.asked) return null;
  const end = headEnd(text);
  const head = text.slice(0, end);
  if (end === 0 || /\bjoint\b/iu.test(head)) return null;
  const named = new Set<string>();
  for (const found of names) {
    if (found === null) continue;
    const {start} = tokens[found.first]!;
    if (start >= end) break;
    const {institution, seat, body, state, adjective, capital} = found.sense;
    const party = institution ?? seat ?? body ?? state ?? adjective ?? capital ?? null;
    if (party !== null && !ABOUT.test(head.slice(0, start))) named.add(party);
  }
  if (named.size > 0) return only([...named]);
  return ANSWERS_THERE.test(head) ? capitalIn(scene, dateline) : null;
}

/** Where the first turn begins; 0 where more than a heading stands before it. */
function headEnd(text: string): number {
  let start = 0;
  for (const line of text.split('\n')) {
    if (TURN.test(line)) return start;
    if (line.length > LONGEST_HEADING) return 0;
    start += line.length + 1;
  }
  return 0;
}
