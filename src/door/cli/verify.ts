import type {Command} from 'commander';
import type {Quote} from '../../record/index.ts';
import type {Problem, Store} from '../../store/index.ts';
import {type Context, withStore} from './context.ts';
import {write} from './terminal.ts';

export function addVerify(program: Command, context: Context, end: (status: number) => void): void {
  program
    .command('verify')
    .description("check the journal's chain, the bodies' hashes, and that every quote still stands in its report")
    .action(async (_: object, command: Command) => {
      const {record: directory} = command.optsWithGlobals<{record: string}>();
      await withStore(context, directory, {direct: true}, async (store) => {
        const {fold, quotesIn} = await import('../../record/index.ts');
        const quotes = quotesIn(fold(store.readings()).tracks);
        const problems = [...store.verify(), ...quotes.flatMap((quote) => problemOf(store, quote))];
        for (const {where, what, mend} of problems) await write(context.terminal.stdout, `${where} ${what}: ${mend}\n`);
        const reports = store.reports().length;
        const whole = `${reports} ${reports === 1 ? 'report' : 'reports'}, ${quotes.length} quotes: all stand as they were written`;
        if (problems.length === 0) await write(context.terminal.stdout, `${whole}\n`);
        end(problems.length === 0 ? 0 : 1);
      });
    });
}

function problemOf(store: Store, {document, start, end, quote}: Quote): Problem[] {
  if (store.reading(document).report.text.slice(start, end) === quote) return [];
  return [
    {
      where: `report ${document}`,
      what: `does not hold ${JSON.stringify(quote)} at ${start}`,
      mend: 'tell the makers of Rapporteur',
    },
  ];
}
