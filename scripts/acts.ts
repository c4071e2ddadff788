import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
  ACTS,
  type ActEntry,
  COMING,
  type Codes,
  DEMANDED,
  FRIENDLY,
  HARSH,
  REFUSED,
  THREATENED,
} from '../src/language/index.ts';

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
with event data. Postponing is an act of its own, without a code, since the codebooks have none. The same word may name
several acts; what stands around it decides. Acts without words of their own are read from a phrase.

The codes of the table are those of the act done. How an act is told stands beside it in \`polarity\`, \`tense\`,
\`modality\` and \`factuality\`, and decides the code that a claim carries, as in the codebooks:

| an act that is | carries |
|---|---|
| done, or going on | its own code |
| demanded of somebody | ${codes(DEMANDED)} |
| said to come, of ${[...FRIENDLY].join(', ')} | ${codes(COMING)}, or the number under “to come” |
| said not to come, of these | ${codes(REFUSED)} |
| said to come, of ${[...HARSH].join(', ')} | ${codes(THREATENED)} |
| denied, doubtful, or hanging on a condition | none |

This page is made from the engine's own list by \`npm run docs\`.

| act | PLOVER | CAMEO | to come | words | phrases | example |
|---|---|---|---|---|---|---|`;

function codes({plover, cameo}: Codes): string {
  return [plover, ...cameo].join(' ');
}

function cells({act, plover, cameo, ahead, verbs, nouns, phrases, example}: ActEntry): string[] {
  const words = [verbs, nouns].filter(({length}) => length > 0).map((some) => some.join(', '));
  const pairs = phrases.map((phrase) => `${phrase.verbs.join('/')} ${phrase.nouns.join('/')}`);
  return [
    `\`${act}\``,
    plover ?? '–',
    cameo.join(', ') || '–',
    ahead ?? '–',
    words.join('; ').replaceAll('_', ' ') || '–',
    pairs.join('; ').replaceAll('_', ' ') || '–',
    example,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, actsPage());
