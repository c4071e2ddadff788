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

/** Reads an ISO day on which reports were stored, or "today"; both in UTC, as the journal stamps them. */
export function dayStored(words: string): string {
  return words === 'today' ? new Date().toISOString().slice(0, 10) : day(words);
}

/** The machine's day. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
