import {randomBytes} from 'node:crypto';
import {type Command, InvalidArgumentError} from 'commander';
import {type Store, StoreError} from '../../store/index.ts';
import {answerCalls} from './calls.ts';
import {CallError, type Context, withStore} from './context.ts';
import {type Terminal, write} from './terminal.ts';

/** Makes a call in this process, on the record that it serves. */
type RunCall = (words: readonly string[], terminal: Terminal, served: Store) => Promise<number>;

export function addServe(program: Command, context: Context, run: RunCall): void {
  program
    .command('serve')
    .description('the record as web pages, for this machine alone')
    .option('--port <number>', 'the port; a free one by default', port)
    .action(async (_: object, command: Command) => {
      const {record, port} = command.optsWithGlobals<{record: string; port?: number}>();
      if (context.served) throw new CallError('the record is served already');
      await withStore(context, record, {write: true, direct: true}, async (store) => {
        const [{serveRecord}, {webSourceOf}] = await Promise.all([
          import('../web/index.ts'),
          import('./web-source.ts'),
        ]);
        const key = randomBytes(32).toString('base64url');
        const call = answerCalls(key, (words, terminal) => run(words, terminal, store));
        const server = await serveRecord(webSourceOf(store), {call, ...(port !== undefined && {port})}).catch(
          (error: NodeJS.ErrnoException) => {
            throw new StoreError(
              `port ${port} cannot be used (${error.code ?? error.message}): name another with --port`,
            );
          },
        );
        store.serve({address: server.url, key});
        await write(context.terminal.stdout, `Serving ${record} at ${server.url} (stop with Ctrl-C)\n`);
        await interrupted();
        await server.close();
      });
    });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function port(words: string): number {
  const number = Number(words);
  if (/^\d{1,5}$/.test(words) && number < 65_536) return number;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}
