import type {Command} from 'commander';
import type {Reading} from '../../claim/index.ts';
import {annotationOf} from './annotation.ts';
import {CallError, type Context, withStore} from './context.ts';
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
        const found = store.reports().filter(({id}) => id.startsWith(words));
        if (found.length !== 1) {
          throw new CallError(
            `${found.length === 0 ? 'no report' : 'more than one report'} with the id ${JSON.stringify(words)}`,
          );
        }
        const reading = store.reading(found[0]!.id);
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
