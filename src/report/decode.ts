import {isUtf8} from 'node:buffer';

/** The most bytes that one report may have: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Either the characters, with the byte-order mark and carriage returns taken off, or what is wrong with the bytes. */
export type Decoded = {text: string} | {reason: string; mend: string};

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return {reason: 'the file is empty', mend: 'give a file with the text of a report'};
  if (bytes.length > MOST_BYTES) {
    return {
      reason: 'it is larger than the 10 MB that a report may have',
      mend: 'give each report in a file of its own',
    };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {reason: 'it is written in UTF-16', mend: 'save it as UTF-8'};
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return {reason: `it is no text (a NUL at byte ${nul})`, mend: 'give plain text or ninjs JSON'};
  if (!isUtf8(bytes)) {
    return {reason: `it is not UTF-8 (broken at byte ${brokenAt(bytes)})`, mend: 'save it as UTF-8'};
  }
  return {text: plain(new TextDecoder('utf-8').decode(bytes))};
}

/** Line ends as line feeds, and no half of a surrogate pair, which no file could hold. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The offset of the first byte that belongs to no well-formed UTF-8 sequence. */
function brokenAt(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at]!);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}
