import {type Command, InvalidArgumentError, Option} from 'commander';
import {type Context, withStore} from './context.ts';
import {dayOrToday} from './day.ts';
import {layout, write} from './terminal.ts';

interface Options {
  in?: 'statement' | 'claim';
  asOf?: string;
  most: number;
  json?: boolean;
  record: string;
}

export function addSearch(program: Command, context: Context): void {
  program
    .command('search')
    .description('full text over reports, statements and claims: the reports that hold all the words, best first')
    .argument('<words...>')
    .addOption(
      new Option('--in <kind>', 'only in what somebody is quoted with, or in claims').choices(['statement', 'claim']),
    )
    .option('--as-of <day>', 'only what was reported until that day, or "today"', dayOrToday)
    .option('--most <number>', 'how many reports at most', number, 20)
    .option('--json', 'as JSON')
    .action(async (words: string[], _: object, command: Command) => {
      const {record, in: kind, asOf, most, json} = command.optsWithGlobals<Options>();
      const {terminal} = context;
      await withStore(context, record, {}, async (store) => {
        const [{renderSearch, searchJson}, {searchOf}] = await Promise.all([
          import('../../view/index.ts'),
          import('./searches.ts'),
        ]);
        const found = searchOf(store).find(words.join(' '), {kind, asOf, count: most});
        const {width, color} = layout(terminal);
        const text = json ? `${JSON.stringify(searchJson(found), null, 1)}\n` : renderSearch(found, {width, color});
        await write(terminal.stdout, text);
      });
    });
}

function number(words: string): number {
  if (/^[1-9]\d{0,5}$/.test(words)) return Number(words);
  throw new InvalidArgumentError('It is a number from 1.');
}
