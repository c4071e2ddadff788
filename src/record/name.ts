/** The last word of a name, folded, by which mentions of one person in several reports find each other. */
export function surname(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/,?\s+(?:jr|sr|ii|iii)\.?$/u, '')
    .trim()
    .split(/\s+/)
    .at(-1)!;
}
