const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** Whether a text is an ISO day (YYYY-MM-DD) that the calendar has. */
export function isDay(text: string): boolean {
  const parts = SHAPE.exec(text);
  return parts !== null && toDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The ISO day, or null where the calendar has none (30 February). */
export function toDay(year: number, month: number, day: number): string | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of that month nearest to `near`, in the year before it, its own or the next; null where none has it. */
export function nearestDay(month: number, day: number, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const distance = (iso: string) => Math.abs(daysBetween(iso, near));
  return [year, year - 1, year + 1]
    .map((candidate) => toDay(candidate, month, day))
    .filter((iso) => iso !== null)
    .reduce<string | null>((best, iso) => (best === null || distance(iso) < distance(best) ? iso : best), null);
}

/** How many days an ISO day lies after another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
