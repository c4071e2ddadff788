import {calendar, type TimeWord} from './times-calendar.ts';
import {numbers} from './times-numbers.ts';

export type {TimeKind, TimeWord} from './times-calendar.ts';
export * from './times-cues.ts';

/** Every English word that a time expression may hang on, lower case. */
export const timeWords: ReadonlyMap<string, TimeWord> = new Map([...calendar, ...numbers]);
