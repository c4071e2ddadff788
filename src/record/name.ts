import {nameParts} from '../mention/index.ts';

/**
 * The last word of a name, folded, by which mentions of one person in several reports find each other: without accents,
 * articles and particles, and the same for what romanisation spells now one way and now another (Mustafayev, Mustafaev;
 * Grigoryan, Grigorian).
 */
export function surname(name: string): string {
  return (nameParts(name).at(-1) ?? name.toLowerCase())
    .replace(/y/g, 'i')
    .replace(/(?<=[aeiou])i(?=[aeiou])/g, '')
    .replace(/(\p{L})\1/gu, '$1');
}

/** Whether a name is but one by which reports go on to speak of a person ("de la Vega"), not given name and surname. */
export function isShort(name: string): boolean {
  return nameParts(name).length < 2;
}
