/**
 * The last word of a name, folded, by which mentions of one person in several reports find each other: without accents,
 * and the same for what romanisation spells now one way and now another (Mustafayev, Mustafaev; Grigoryan, Grigorian).
 */
export function surname(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/,?\s+(?:jr|sr|ii|iii)\.?$/u, '')
    .trim()
    .split(/\s+/)
    .at(-1)!
    .replace(/y/g, 'i')
    .replace(/(?<=[aeiou])i(?=[aeiou])/g, '')
    .replace(/(\p{L})\1/gu, '$1');
}
