import type {Command} from 'commander';
import type {NegotiationRecord, Track} from '../../record/index.ts';
import {type Context, withStore} from './context.ts';
import {recordOf} from './record.ts';
import {reportNamed} from './report.ts';
import {write} from './terminal.ts';

export function addWithdraw(program: Command, context: Context): void {
  program
    .command('withdraw')
    .description('take a report back: its text is deleted, and what rested on it alone leaves the record')
    .argument('<id>', 'its id, or the first digits of it')
    .requiredOption('--reason <words>', 'why, for the journal: a kill notice, a correction, a request')
    .action(async (words: string, {reason}: {reason: string}, command: Command) => {
      const {record: directory} = command.optsWithGlobals<{record: string}>();
      await withStore(context, directory, {write: true}, async (store) => {
        const report = reportNamed(store, words);
        const before = rowsIn(await recordOf(store));
        store.withdraw(report.id, reason);
        const left = before - rowsIn(await recordOf(store));
        const rested =
          left === 1 ? '1 row rested on it alone and has' : `${Math.max(0, left)} rows rested on it alone and have`;
        const name = report.source ?? report.headline ?? 'report';
        await write(
          context.terminal.stdout,
          `Withdrawn: ${name}, ${report.reported} (${report.id}); its text is deleted. ${rested} left the record\n`,
        );
      });
    });
}

function rowsIn({tracks}: NegotiationRecord): number {
  const count = ({rounds, issues, outcomes, people, statements, expectations, divergences}: Track) =>
    [rounds, issues, outcomes, people, statements, expectations, divergences].reduce(
      (sum, {length}) => sum + length,
      0,
    );
  return tracks.reduce((sum, track) => sum + count(track), 0);
}
