import type {Engine, Store} from '../../store/index.ts';
import type {Terminal} from './terminal.ts';

/** What every command is given. */
export interface Context {
  terminal: Terminal;
  /** Loads what reads texts; only commands that read any wait for it. */
  loadEngine(): Promise<Engine>;
}

/** A call that could not be meant; the command ends with status 2. */
export class CallError extends Error {
  override name = 'CallError';
}

/** Opens the record, hands it over, and closes it whatever happens. */
export async function withStore<T>(
  context: Context,
  directory: string,
  options: {write?: boolean},
  use: (store: Store) => T | Promise<T>,
): Promise<T> {
  if (/^postgres(ql)?:/.test(directory)) throw new CallError('--record takes a directory');
  const {openStore} = await import('../../store/index.ts');
  const warn = (line: string) => void context.terminal.stderr.write(`rapporteur: ${line}\n`);
  const store = openStore(directory, await context.loadEngine(), {...options, warn});
  const disarm = options.write ? closeWhenStopped(store) : () => {};
  try {
    return await use(store);
  } finally {
    disarm();
    store.close();
  }
}

/** A process that is told to stop lets go of the record first; what was acknowledged is on the disk. */
function closeWhenStopped(store: Store): () => void {
  const stop = (signal: NodeJS.Signals) => {
    disarm();
    store.close();
    process.kill(process.pid, signal);
  };
  const disarm = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return disarm;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
