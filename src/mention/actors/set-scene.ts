import {ASKED, OFFICIAL_HEADING, TURNS} from '../../language/en/houses.ts';
import type {Analysis, Token} from '../../language/index.ts';
import type {Span, TimeMention} from '../mention.ts';
import {armyAt} from './armies.ts';
import {nameGroups} from './groups.ts';
import {type Found, known} from './lexicon.ts';
import {isCapital, type Scene} from './scene.ts';
import {nameShort} from './short-names.ts';

/** Finds the lexicon's names and the tokens of times. */
export function setScene(analysis: Analysis, times: readonly TimeMention[], dateline: Span | null): Scene {
  const {text, tokens, sentences} = analysis;
  const names = new Array<Found | null>(tokens.length).fill(null);
  const skipped = new Uint8Array(tokens.length);
  const outlet = new Set<string>();
  let time = 0;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at] as Token;
      if (dateline !== null && token.start >= dateline.start && token.end <= dateline.end) {
        skipped[at] = 1;
        if (isCapital(token) && /\p{Ll}/u.test(token.text)) outlet.add(token.lower);
        continue;
      }
      if (isCapital(token) || token.lower.startsWith('al-')) {
        const found = known(tokens, at, sentence.last);
        if (found !== null) {
          const name = armyAt(tokens, found, sentence.last) ?? found;
          names[at] = name;
          at = name.last - 1;
          continue;
        }
      }
      while (time < times.length && (times[time] as TimeMention).end <= token.start) time++;
      const next = times[time];
      if (next !== undefined && token.start >= next.start && token.end <= next.end) skipped[at] = 1;
    }
  }
  nameShort(tokens, names, skipped);
  nameGroups(tokens, names, skipped);
  const official = OFFICIAL_HEADING.test(text) || isBriefing(text);
  return {text, tokens, names, skipped, quoted: quotedTokens(analysis), outlet, official, asked: ASKED.test(text)};
}

/** Whether a text has turns of those who ask and of one who answers for a side. */
function isBriefing(text: string): boolean {
  const turns = [...text.matchAll(TURNS)];
  return turns.some(([, asks]) => asks !== undefined) && turns.some(([, , answers]) => answers !== undefined);
}

/** Marks the tokens between quotation marks; a paragraph ends what was left open. */
function quotedTokens({tokens, sentences}: Analysis): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      open = false;
    }
    for (let at = sentence.first; at < sentence.last; at++) {
      const {text} = tokens[at] as Token;
      if (text === '“' || text === '«' || text === '„') open = true;
      else if (text === '”' || text === '»') open = false;
      else if (text === '"') open = !open;
      else if (open) quoted[at] = 1;
    }
  }
  return quoted;
}
