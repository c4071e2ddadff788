import {ACT_VERBS} from '../../language/index.ts';

/** Deeds that are agreed or decided on, and done later. */
export const DEEDS: ReadonlySet<string> = new Set(
  'release return lift ease withdraw resume suspend expel impose recall'.split(' '),
);

/** "HAND OVER the soldiers": the act that the words begin with, and what it is done to. */
export function deedIn(text: string): {act: string; thing: string} | null {
  const words = text.toLowerCase().replace(/^to /u, '').split(' ');
  for (const length of [2, 1]) {
    const act = ACT_VERBS.get(words.slice(0, length).join('_'))?.find((entry) => DEEDS.has(entry.act))?.act;
    if (act) return {act, thing: words.slice(length).join(' ')};
  }
  return null;
}
