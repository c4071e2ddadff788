import {CORRECTION_MARK, UPDATE_MARK} from '../language/en/versions.ts';
import type {Report} from './report.ts';

/** Which version of its story a wire says that it is, from the marks above its body. */
export interface Version {
  /** 0 for a text without a mark; the number of an update; corrections stand above all updates. */
  rank: number;
  /** Its headline without marks, as letters and digits alone; null where there is none of four words or more. */
  story: string | null;
}

const ABOVE_UPDATES = 100;

export function versionOf({headline, text, dateline}: Report): Version {
  const above = text.slice(0, dateline?.start ?? 0).split('\n');
  const lines = [headline ?? '', ...above].map((line) => line.trim()).filter(Boolean);
  return {rank: Math.max(0, ...lines.map(rankOf)), story: headline === null ? null : storyOf(headline)};
}

function rankOf(line: string): number {
  if (CORRECTION_MARK.test(line)) return ABOVE_UPDATES;
  const update = UPDATE_MARK.exec(line);
  return update ? Number(update[1] ?? update[2] ?? 1) : 0;
}

function storyOf(headline: string): string | null {
  const bare = headline.replace(CORRECTION_MARK, '').replace(UPDATE_MARK, '');
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 4 ? null : words.join(' ');
}
