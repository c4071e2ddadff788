import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Claim, type Reading, read} from '../../src/claim/index.ts';
import {reportOf} from '../../src/report/index.ts';

/** The day that the sentences of the tables are read on, a Tuesday. */
export const TODAY = '2024-05-14';

/** A text as a report of that day. */
export function readingOf(text: string): Reading {
  return read(reportOf(text.replaceAll('¶', '\n\n'), TODAY));
}

/** One line of a table: the words and the reading that they ask for. */
interface Case {
  section: string;
  words: string;
  reading: string;
  /** Whether the engine still reads it otherwise. */
  open: boolean;
}

/** The lines "WORDS => READING" of a table beside this file, under their "## SECTION"; "~>" where the engine reads otherwise. */
function casesIn(table: string): Case[] {
  let section = '';
  return readFileSync(new URL(table, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) section = line.slice(3);
      const [, words, arrow, reading] = /^(.+) ([=~]>) (.+)$/.exec(line) ?? [];
      return words && reading ? [{section, words, reading, open: arrow === '~>'}] : [];
    });
}

/** Whether two readings agree word by word; a "?" in the one asked for stands for any word. */
function agree(asked: string, given: string): boolean {
  const words = asked.split(' ');
  const others = given.split(' ');
  return words.length === others.length && words.every((word, at) => word === '?' || word === others[at]);
}

/**
 * A test for each line of a table. Lines with "~>" tell how words should be read that are still read otherwise: they must
 * fail, so that one that comes right is noticed.
 * @param show the claims of a line's words in the notation of the table; `asked` is the reading that the line asks for
 */
export function table(name: string, show: (claims: readonly Claim[], asked: string) => string): void {
  for (const section of new Set(casesIn(name).map((one) => one.section))) {
    describe(section, () => {
      for (const {words, reading, open} of casesIn(name).filter((one) => one.section === section)) {
        const test = open ? it.fails : it;
        test(words, () => {
          const given = show(readingOf(words).claims, reading);
          expect(agree(reading, given) ? reading : given).toBe(reading);
        });
      }
    });
  }
}

/** The parts that there are, between blanks. */
export function line(...parts: (string | number | false | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(' ');
}

/** Readings of several claims, each once, in the order of the text; "none" where there is none. */
export function lines(readings: readonly string[]): string {
  return [...new Set(readings)].join(' | ') || 'none';
}
