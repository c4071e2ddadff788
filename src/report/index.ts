export {daysBetween, isDay} from './day.ts';
export {MOST_BYTES} from './decode.ts';
export {documentId, type Given, parseReport, reportOf} from './parse.ts';
export {isRefusal, type Refusal} from './refusal.ts';
export type * from './report.ts';
export {Wires} from './wires.ts';
