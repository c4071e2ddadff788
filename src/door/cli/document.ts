import type {Command} from 'commander';
import type {Reading} from '../../claim/index.ts';
import {annotationOf} from './annotation.ts';
import {type Context, withStore} from './context.ts';
import {reportNamed} from './report.ts';
import {write} from './terminal.ts';

export function addDocument(program: Command, context: Context): void {
  program
    .command('document')
    .description('a stored report with what was read from it')
    .argument('<id>', 'its id, or the first digits of it')
    .option('--json', 'as JSON')
    .action(async (words: string, _: object, command: Command) => {
      const {record, json} = command.optsWithGlobals<{record: string; json?: boolean}>();
      await withStore(context, record, {}, (store) => {
        const reading = store.reading(reportNamed(store, words).id);
        return write(context.terminal.stdout, json ? `${JSON.stringify(asJson(reading), null, 1)}\n` : asText(reading));
      });
    });
}

function asJson(reading: Reading) {
  const {id, uri, source, published, reported, dateline, text} = reading.report;
  return {id, uri, source, published, reported, dateline, text, ...annotationOf(reading)};
}

function asText({report, claims}: Reading): string {
  const head = [
    `Report ${report.id}`,
    `Source: ${report.source ?? 'not named'}`,
    `Published: ${report.published}, reported: ${report.reported}`,
  ];
  const told = claims.map(
    ({act, polarity, factuality, text}) =>
      `  ${polarity === '-' ? 'not ' : ''}${act} (${factuality}): ${text.replace(/\s+/g, ' ')}`,
  );
  return `${head.join('\n')}\n\n${report.text.trimEnd()}\n\nClaims: ${claims.length}\n${told.map((line) => `${line}\n`).join('')}`;
}
