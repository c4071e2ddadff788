import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {readAttributions} from '../../src/mention/attribution/index.ts';
import type {Cast} from '../../src/mention/mention.ts';

const nobody: Cast = {mentions: [], entities: []};

/** Attributions as lines "source | cue | mode and polarity | content, pieces with /", nested ones with > before them. */
function read(text: string): string[] {
  return readAttributions(analyse(text), nobody).map(({source, cue, content, mode, polarity, within}) =>
    [
      `${within === null ? '' : '> '}${source === null ? '-' : text.slice(source.start, source.end)}`,
      cue === null ? '-' : text.slice(cue.start, cue.end),
      `${mode}${polarity}`,
      content.map(({start, end}) => text.slice(start, end)).join(' / '),
    ].join(' | '),
  );
}

const sections = readFileSync(new URL('./attribution-cases.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1);

for (const section of sections) {
  const [title, ...blocks] = section.split(/\n\n+/);
  describe((title as string).trim(), () => {
    for (const block of blocks.filter((one) => one.trim() !== '')) {
      const lines = block.trim().split('\n');
      const text = (lines[0] as string).replaceAll('¶', '\n\n');
      test(text, () => expect(read(text)).toEqual(lines.slice(1).filter((line) => line !== '(none)')));
    }
  });
}
