import type {Command} from 'commander';
import type {NegotiationRecord} from '../../record/index.ts';
import type {Store, Until} from '../../store/index.ts';
import {type Context, isEmpty, withStore} from './context.ts';
import {dayOrToday, dayStored} from './day.ts';
import {outletsOf, recordOf, withTrack} from './record.ts';
import {layout, write} from './terminal.ts';

interface Options {
  asOf?: string;
  known?: string;
  unplaced?: boolean;
  json?: boolean;
  record: string;
}

export function addShow(program: Command, context: Context): void {
  program
    .command('show')
    .description('the record: each process with its rounds, issues, outcomes, and the words that prove them')
    .argument('[track]', 'its id, or a piece of its title')
    .option('--as-of <day>', 'as it stood on that day, or "today"; by default on the last day reported', dayOrToday)
    .option('--known <day>', 'from the reports that this record held on that day, or "today"; days of UTC', dayStored)
    .option('--unplaced', 'the sentences about talks that reached no cell, per track and report')
    .option('--json', 'as JSON')
    .action(async (track: string | undefined, _: Options, command: Command) => {
      const {record: directory, unplaced, json, asOf, known} = command.optsWithGlobals<Options>();
      const until = {...(asOf && {asOf}), ...(known && {known})};
      const {terminal} = context;
      if (!json && isEmpty(context, directory)) {
        return write(terminal.stdout, `Nothing is recorded in ${directory} yet: rapporteur read FILE ...\n`);
      }
      await withStore(context, directory, {}, async (store) => {
        const record = await withTrack(await recordOf(store, until), track);
        if (unplaced) return showUnplaced(context, store, record, {until, track, json});
        if (json) return write(terminal.stdout, `${JSON.stringify(record, null, 1)}\n`);
        const {renderShow} = await import('../../view/index.ts');
        return write(terminal.stdout, renderShow(record, {...layout(terminal), outletOf: outletsOf(store)}));
      });
    });
}

async function showUnplaced(
  {terminal}: Context,
  store: Store,
  record: NegotiationRecord,
  {until, track, json}: {until: Until; track: string | undefined; json: boolean | undefined},
): Promise<void> {
  const {renderUnplaced, unplacedIn} = await import('../../view/index.ts');
  const all = unplacedIn(record, store.readings(until));
  const found = track === undefined ? all : all.filter((each) => each.track !== null);
  await write(terminal.stdout, json ? `${JSON.stringify(found, null, 1)}\n` : renderUnplaced(found, layout(terminal)));
}
