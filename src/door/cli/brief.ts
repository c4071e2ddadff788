import {type Command, Option} from 'commander';
import {type Context, withStore} from './context.ts';
import {dayOrToday} from './day.ts';
import {outletsOf, recordOf, withTrack} from './record.ts';
import {write} from './terminal.ts';

export function addBrief(program: Command, context: Context): void {
  program
    .command('brief')
    .description('a cited brief with footnotes')
    .argument('[track]', 'its id, or a piece of its title')
    .addOption(new Option('--format <format>', 'Markdown').choices(['md']).default('md'))
    .option('--as-of <day>', 'as it stood on that day, or "today"; by default on the last day reported', dayOrToday)
    .action(async (track: string | undefined, _: object, command: Command) => {
      const {record: directory, asOf} = command.optsWithGlobals<{record: string; asOf?: string}>();
      await withStore(context, directory, {}, async (store) => {
        const {briefMarkdown} = await import('../../view/index.ts');
        const record = withTrack(await recordOf(store, asOf ? {asOf} : {}), track);
        await write(context.terminal.stdout, briefMarkdown(record, {outletOf: outletsOf(store)}));
      });
    });
}
