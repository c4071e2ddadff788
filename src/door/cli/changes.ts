import type {Command} from 'commander';
import {CallError, type Context, withStore} from './context.ts';
import {day, dayOrToday} from './day.ts';
import {changesOf, outletsOf, recordOf, trackId} from './record.ts';
import {layout, write} from './terminal.ts';

interface Options {
  since: string;
  until?: string;
  json?: boolean;
  record: string;
}

export function addChanges(program: Command, context: Context): void {
  program
    .command('changes')
    .description('what changed between two days, both taken in, each with its evidence')
    .argument('[track]', 'its id, or a piece of its title')
    .requiredOption('--since <day>', 'the first day', day)
    .option('--until <day>', 'the last day, or "today"; by default the last day reported', dayOrToday)
    .option('--json', 'as JSON')
    .action(async (track: string | undefined, _: Options, command: Command) => {
      const {record: directory, json, since, until} = command.optsWithGlobals<Options>();
      if (until !== undefined && until < since) throw new CallError('--until is before --since');
      const {terminal} = context;
      await withStore(context, directory, {}, async (store) => {
        const {renderChanges} = await import('../../view/index.ts');
        const after = await recordOf(store, until === undefined ? {} : {asOf: until});
        const only = track === undefined ? null : await trackId(after, track);
        const all = await changesOf(store, since, after.asOf);
        const changes = all.filter((change) => only === null || change.track === only);
        if (json) return write(terminal.stdout, `${JSON.stringify(changes, null, 1)}\n`);
        return write(
          terminal.stdout,
          renderChanges(changes, {width: layout(terminal).width, outletOf: outletsOf(store)}),
        );
      });
    });
}
