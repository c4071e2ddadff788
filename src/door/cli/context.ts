import {type Engine, holdsNothing, type Service, type Store, serviceOf} from '../../store/index.ts';
import type {Terminal} from './terminal.ts';

/** What every command is given. */
export interface Context {
  terminal: Terminal;
  /** Loads what reads texts; only commands that read any wait for it. */
  loadEngine(): Promise<Engine>;
  /** The record that this process serves: calls that come through it work on that one, and leave it open. */
  served?: Store;
}

/** The record is held by a process that takes calls: this one is to be made there. */
export class ServedElsewhere extends Error {
  constructor(readonly service: Service) {
    super(`the record is served at ${service.address}`);
  }
}

interface UseOptions {
  /** Whether reports will be added. */
  write?: boolean;
  /** Whether this process must open the record itself, whoever serves it. */
  direct?: boolean;
}

/** A call that could not be meant; the command ends with status 2. */
export class CallError extends Error {
  override name = 'CallError';
}

/**
 * Opens the record, hands it over, and closes it whatever happens. Throws ServedElsewhere where another process serves
 * it, unless it must be opened here.
 */
export async function withStore<T>(
  context: Context,
  directory: string,
  {write, direct}: UseOptions,
  use: (store: Store) => T | Promise<T>,
): Promise<T> {
  if (context.served) return use(context.served);
  if (/^postgres(ql)?:/.test(directory)) throw new CallError('--record takes a directory');
  const service = direct ? null : serviceOf(directory);
  if (service) throw new ServedElsewhere(service);
  const {openStore} = await import('../../store/index.ts');
  const warn = (line: string) => void context.terminal.stderr.write(`rapporteur: ${line}\n`);
  const store = openStore(directory, await context.loadEngine(), {...(write && {write}), warn});
  const disarm = write && !direct ? closeWhenStopped(store) : () => {};
  try {
    return await use(store);
  } finally {
    disarm();
    store.close();
  }
}

/** Whether the record of a call holds no report, or is not there. */
export function isEmpty({served}: Context, directory: string): boolean {
  return served ? served.reports().length === 0 : holdsNothing(directory);
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
