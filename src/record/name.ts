import {chineseFamilies, koreanFamilies, pinyinGiven} from '../language/index.ts';
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

/** "Jae-in", "Kyung-wha": a given name that goes behind the family's. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** The family name that opens a full Chinese or Korean name, folded like a surname; null where the name ends in it. */
export function leadingFamily(name: string): string | null {
  const words = name.split(/\s+/u);
  const [family, second, third] = words.map((word) => word.toLowerCase());
  if (family === undefined || second === undefined || words.length > 3) return null;
  const korean = koreanFamilies.has(family) && (words.length === 3 ? third!.length < 6 : KOREAN_GIVEN.test(words[1]!));
  const chinese = words.length === 2 && chineseFamilies.has(family) && pinyinGiven.test(second);
  return korean || chinese ? surname(words[0]!) : null;
}
