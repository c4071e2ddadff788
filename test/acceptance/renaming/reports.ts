import type {Gold} from '../../tracks/gold.ts';
import type {ReportFile} from '../../tracks/load.ts';
import type {Renaming} from './rename.ts';

/** A ministry goes by its country's name in one report and by a name of its own in another ("State Department"). */
export const BODY = /(?:the )?(?:(?!the )[\p{L}-]+ )?(foreign ministry|presidency)/giu;

/** A file of a report with other names and days: the text of a plain one, the values of a JSON item. */
export function renamedFile({name, bytes}: ReportFile, renaming: Renaming): ReportFile {
  const text = new TextDecoder().decode(bytes);
  const renamed = name.endsWith('.json')
    ? JSON.stringify(mapStrings(JSON.parse(text), (value, key) => (key === 'uri' ? value : renaming.text(value))))
    : renaming.text(text);
  return {name, bytes: new TextEncoder().encode(renamed)};
}

const TIMES = new Set(['when', 'due', 'on']);
const QUOTES = new Set(['quote', 'statements', 'alone', 'name', 'names', 'find']);

/** The gold with other names and days; its codes, times and words each in their own way. */
export function renamedGold(gold: Gold, renaming: Renaming): Gold {
  const renamed = mapStrings(gold, (value, key) => {
    const code = renaming.code(value);
    if (code !== null) return code;
    if (TIMES.has(key) || /^\[?\d{4}-/.test(value)) return renaming.time(value);
    if (key === 'speaker' || key === 'said') return renaming.text(value).replace(BODY, '$1');
    return QUOTES.has(key) ? renaming.text(value) : renaming.cell(value);
  });
  const byParty = (heads: Record<string, string[]> | undefined) =>
    heads && Object.fromEntries(Object.entries(heads).map(([party, names]) => [renaming.code(party) ?? party, names]));
  const rounds = renamed.rounds?.map((round) => {
    const heads = byParty(round.heads);
    const mayHead = byParty(round.mayHead);
    return {...round, ...(heads && {heads}), ...(mayHead && {mayHead})};
  });
  return {...renamed, ...(rounds && {rounds})};
}

/** The same value with every string in it mapped; a string in a list goes by the key of the list. */
export function mapStrings<T>(value: T, map: (value: string, key: string) => unknown, key = ''): T {
  if (typeof value === 'string') return map(value, key) as T;
  if (Array.isArray(value)) return value.map((inner) => mapStrings(inner, map, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, map, name)])) as T;
}
