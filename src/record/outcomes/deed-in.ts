import {actsNamed} from '../named-deeds.ts';

/** Deeds that are agreed or decided on, and done later. */
export const DEEDS: ReadonlySet<string> = new Set(
  'release return lift ease withdraw resume suspend expel impose recall'.split(' '),
);

/** What words tell to be done: the acts that they may name, and what it is done to. */
export interface DeedNamed {
  acts: readonly string[];
  thing: string;
}

/** "HAND OVER the soldiers", "FREED the soldiers", "the soldiers WILL BE FREED", "the soldiers WERE FREED". */
export function deedIn(text: string): DeedNamed | null {
  const told = text.replace(/^to /iu, '');
  const befell = BEFELL.exec(told);
  return deedOf(told, '') ?? (befell ? deedOf(befell.groups!.deed!, befell.groups!.thing!) : null);
}

function deedOf(deed: string, befallen: string): DeedNamed | null {
  const words = deed.split(' ');
  const acts = actsNamed(words[0]!.toLowerCase(), words[1]?.toLowerCase()).filter((act) => DEEDS.has(act));
  return acts.length > 0 ? {acts, thing: befallen || words.slice(1).join(' ')} : null;
}

const BEFELL =
  /^(?<thing>.+?) (?:(?:will|would|shall|should|must|(?:is|are|was|were|has|have) to) (?:be |have been )?|(?:is|are|was|were|(?:has|have|had)(?: been)?) )(?:(?:also|then|first|again|now|all|\p{L}+ly) )?(?<deed>\p{L}+(?: .+)?)$/u;
