import {BASE} from './base.ts';
import {CARD} from './card.ts';
import {PRINT} from './print.ts';
import {RECORD} from './record.ts';
import {REPORT} from './report.ts';
import {TIMELINE} from './timeline.ts';

/** The one stylesheet of all pages. */
export const STYLESHEET = [BASE, RECORD, TIMELINE, REPORT, CARD, PRINT].join('\n');

/** Two sides and a line between them. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1d4b63"/><path d="M9 8v16M23 8v16M13 16h6" stroke="#fcfbf8" stroke-width="3" stroke-linecap="round"/></svg>`;
