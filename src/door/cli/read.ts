import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Command} from 'commander';
import {isRefusal, type Refusal} from '../../report/index.ts';
import {type Store, StoreError} from '../../store/index.ts';
import type {AddedReport} from '../web/index.ts';
import {addReport} from './add.ts';
import {readAgain} from './again.ts';
import {CallError, type Context, withStore} from './context.ts';
import {day} from './day.ts';
import {bytesOf, type Input, inputsOf, READ_IN_FOLDERS} from './inputs.ts';
import {recordOf} from './record.ts';
import {type Terminal, write} from './terminal.ts';

export function addRead(program: Command, context: Context, end: (status: number) => void): void {
  program
    .command('read')
    .description('read files and folders into the record (plain text, ninjs JSON; "-" is standard input)')
    .argument('[paths...]')
    .option('--date <day>', 'the day (YYYY-MM-DD) of reports that carry none', day)
    .option('--again', 'read the stored reports with the present engine, and show what would change')
    .option('--keep', 'with --again: keep it')
    .action(async (paths: string[], {date, again, keep}: Options, command: Command) => {
      const {record} = command.optsWithGlobals<{record: string}>();
      if (again ? paths.length > 0 : paths.length === 0 || keep) {
        throw new CallError(
          again ? '--again takes no paths: it reads what is stored' : 'name the files or folders to read',
        );
      }
      const {terminal} = context;
      const given = date === undefined ? {} : {date};
      const run = (store: Store) =>
        again ? readAgain(store, keep === true, terminal) : readAll(store, paths, given, terminal);
      end(await withStore(context, record, {write: true}, run));
    });
}

const NOTHING_FOUND = `nothing to read was found: in folders, files whose names end in ${[...READ_IN_FOLDERS].join(', ')} are read`;

interface Options {
  date?: string;
  again?: boolean;
  keep?: boolean;
}

interface Count {
  read: number;
  known: number;
  refused: number;
  skipped: number;
}

async function readAll(store: Store, paths: string[], given: {date?: string}, terminal: Terminal): Promise<number> {
  const {inputs, refusals, skipped} = inputsOf(paths, terminal.cwd());
  const count: Count = {read: 0, known: 0, refused: 0, skipped: 0};
  const say = (line: string) => terminal.stderr.write(`${line}\n`);
  const refuse = ({name, reason, mend}: Refusal) => {
    count.refused++;
    say(`${name}: ${reason}; ${mend}`);
  };
  const skip = (name: string) => {
    count.skipped++;
    say(`${name}: skipped, not a kind of file that is read`);
  };
  refusals.forEach(refuse);
  skipped.forEach(skip);
  if (inputs.length === 0 && refusals.length === 0) say(NOTHING_FOUND);
  const unread: string[] = [];
  let failure: StoreError | null = null;
  for (const [index, input] of inputs.entries()) {
    // so that a signal is heard, and others are served, between two reports
    await nextTurn();
    const progress = showProgress(terminal, `${index + 1}/${inputs.length} ${input.name}`);
    try {
      const result = await readOne(store, input, given, terminal);
      progress();
      if ('added' in result) {
        count[result.added]++;
        if (result.unread !== null) unread.push(`${input.name}: stored, but ${result.unread}`);
      } else if (result.foreign && input.found) skip(input.name);
      else refuse(result);
    } catch (error) {
      progress();
      if (!(error instanceof StoreError)) throw error;
      failure = error;
      break;
    }
  }
  unread.forEach(say);
  if (failure) say(`rapporteur: ${failure.message}`);
  const {tracks} = await recordOf(store);
  await write(terminal.stdout, `${summary(count)}; ${tracks.length} ${tracks.length === 1 ? 'track' : 'tracks'}\n`);
  return count.refused > 0 || unread.length > 0 || failure ? 1 : 0;
}

async function readOne(
  store: Store,
  {name}: Input,
  given: {date?: string},
  terminal: Terminal,
): Promise<AddedReport | Refusal> {
  const bytes = await bytesOf(name, terminal.stdin, terminal.cwd());
  if (isRefusal(bytes)) return bytes;
  return addReport(store, bytes, {name, ...given});
}

function summary({read, known, refused, skipped}: Count): string {
  const parts = [`${read} ${read === 1 ? 'report' : 'reports'} read`];
  if (known > 0) parts.push(`${known} known`);
  if (refused > 0) parts.push(`${refused} refused`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

/** Shows a line on a terminal until the function that it gives is called. */
function showProgress({stderr}: Terminal, line: string): () => void {
  if (!stderr.isTTY) return () => {};
  stderr.write(`\r\x1b[K${line.slice(0, 78)}`);
  return () => void stderr.write('\r\x1b[K');
}
