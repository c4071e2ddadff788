import {BEFORE_ISSUER, OFFICIAL_HEADING} from '../../language/en/houses.ts';
import {nameParts} from './names.ts';
import {type Draft, isPossessive, type Scene} from './scene.ts';

/** Whom the heading of a side's own text names: "Read-out of President X's call with President Y". */
export interface Heading {
  /** Whose words or doings it tells. */
  issuers: readonly Draft[];
  /** With whom they spoke. */
  met: readonly Draft[];
}

/** Reads the first line of a side's own text. */
export function headingOf(scene: Scene, drafts: readonly Draft[]): Heading {
  const issuers: Draft[] = [];
  const met: Draft[] = [];
  const end = headingEnd(scene);
  let among: Draft[] | null = null;
  let last = -1;
  for (const draft of drafts) {
    if (draft.start >= end) break;
    if (draft.kind !== 'person' || draft.form !== 'name') continue;
    const before = scene.text.slice(Math.max(0, draft.start - 24), draft.start);
    const joined = last >= 0 && /^,? (?:and )?$/u.test(scene.text.slice(last, draft.start));
    if (/ with (?:the )?$/u.test(before)) among = met;
    else if (BEFORE_ISSUER.test(before) || isPossessive(scene.tokens[draft.last])) among = issuers;
    else if (!joined) among = null;
    last = draft.end;
    among?.push(draft);
  }
  return {issuers, met};
}

/** Where the heading ends; 0 where there is none. */
export function headingEnd({text}: Scene): number {
  if (!OFFICIAL_HEADING.test(text)) return 0;
  const start = text.length - text.trimStart().length;
  const feed = text.indexOf('\n', start);
  return feed < 0 ? text.length : feed;
}

/** Whether a draft speaks of one of those, by the name. */
export function isAmong(people: readonly Draft[], {name, kind}: Draft): boolean {
  const surname = name === null || kind !== 'person' ? undefined : nameParts(name).at(-1);
  return surname !== undefined && people.some((one) => nameParts(one.name!).at(-1) === surname);
}
