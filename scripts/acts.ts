import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ACTS, type ActEntry} from '../src/language/index.ts';

/** Writes docs/acts.md from the list that the engine reads by. `npm run docs` */
export const PAGE = fileURLToPath(new URL('../docs/acts.md', import.meta.url));

/** The page on the acts: what a claim's `act` may be, its codes, the words that name it, an example. */
export function actsPage(): string {
  const rows = ACTS.map((entry) => `| ${cells(entry).join(' | ')} |`);
  return `${HEAD}\n${rows.join('\n')}\n`;
}

const HEAD = `# Acts of talks

The words that \`act\` may be in a claim (\`rapporteur annotate\`, \`rapporteur document ID --json\`), with their codes in
[PLOVER](https://github.com/openeventdata/PLOVER) (a root, its mode after a hyphen) and CAMEO 1.1b3, for those who compare
with event data. Whether an act was planned, demanded, conditional or denied does not change its code: polarity,
tense, modality and factuality stand beside it. Postponing is an act of its own, without a code, since the codebooks have none.
The same word may name several acts; what stands around it decides. Acts without words of their own are read from a phrase
("exchanged notes", "took effect").

This page is made from the engine's own list by \`npm run docs\`.

| act | PLOVER | CAMEO | words | example |
|---|---|---|---|---|`;

function cells({act, plover, cameo, verbs, nouns, example}: ActEntry): string[] {
  const words = [verbs, nouns].filter(Boolean).join('; ').replaceAll('_', ' ');
  return [`\`${act}\``, plover ?? '–', cameo || '–', words || '–', example];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, actsPage());
