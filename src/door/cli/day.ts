import {InvalidArgumentError} from 'commander';
import {isDay} from '../../report/index.ts';

/** Reads an ISO day from the command line. */
export function day(words: string): string {
  if (isDay(words)) return words;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD, and must exist.');
}

/** Reads an ISO day, or "today" on the machine's clock. */
export function dayOrToday(words: string): string {
  return words === 'today' ? today() : day(words);
}

/** The machine's day. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}
