import {type Command, Option} from 'commander';
import {type Context, withStore} from './context.ts';
import {day, dayOrToday} from './day.ts';
import {changesOf, outletsOf, recordOf, withTrack} from './record.ts';
import {write} from './terminal.ts';

interface Options {
  record: string;
  asOf?: string;
  since?: string;
  format: 'md' | 'html';
}

export function addBrief(program: Command, context: Context): void {
  program
    .command('brief')
    .description('a cited brief with footnotes')
    .argument('[track]', 'its id, or a piece of its title')
    .addOption(new Option('--format <format>', 'Markdown, or one HTML file').choices(['md', 'html']).default('md'))
    .option('--as-of <day>', 'as it stood on that day, or "today"; by default on the last day reported', dayOrToday)
    .option(
      '--since <day>',
      'tells what changed from that day on; by default on the last day on which anything did',
      day,
    )
    .action(async (track: string | undefined, _: object, command: Command) => {
      const {record: directory, asOf, since, format} = command.optsWithGlobals<Options>();
      await withStore(context, directory, {}, async (store) => {
        const {briefMarkdown} = await import('../../view/index.ts');
        const record = await withTrack(await recordOf(store, asOf ? {asOf} : {}), track);
        const until = record.asOf;
        const changed = since !== undefined && {since, until, changes: await changesOf(store, since, until)};
        const brief = briefMarkdown(record, {outletOf: outletsOf(store), ...(changed && {changed})});
        if (format === 'md') return write(context.terminal.stdout, brief);
        const {briefFile} = await import('../../export/index.ts');
        return write(context.terminal.stdout, briefFile(brief));
      });
    });
}
