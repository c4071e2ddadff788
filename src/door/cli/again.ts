import type {Store} from '../../store/index.ts';
import {layout, type Terminal, write} from './terminal.ts';

/** Reads what is stored with the present engine, shows what the record would say otherwise, and keeps it where asked. */
export async function readAgain(store: Store, keep: boolean, terminal: Terminal): Promise<number> {
  const [{fold}, {differencesBetween, renderDifferences}] = await Promise.all([
    import('../../record/index.ts'),
    import('../../view/index.ts'),
  ]);
  const before = fold(store.readings());
  const present = store.presentReadings();
  const differences = differencesBetween(before, fold(present));
  if (keep) store.keepPresent();
  const reports = present.length === 1 ? '1 report' : `${present.length} reports`;
  const rows = differences.length === 1 ? '1 row' : `${differences.length} rows`;
  const end = keep ? 'kept' : differences.length === 0 ? 'nothing to keep' : 'not kept: read --again --keep';
  await write(terminal.stdout, renderDifferences(differences, layout(terminal)));
  await write(terminal.stdout, `${reports} read again, ${rows} ${keep ? 'changed' : 'would change'}; ${end}\n`);
  return 0;
}
