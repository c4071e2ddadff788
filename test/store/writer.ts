import {openStore} from '../../src/store/index.ts';
import {report, stubEngine} from './stub.ts';

// adds reports 0 to COUNT - 1 to DIRECTORY and prints the number of each when it is acknowledged
const [directory, count, pause] = process.argv.slice(2);
const store = openStore(directory!, stubEngine(), {write: true});
for (let n = 0; n < Number(count); n++) {
  store.add(report(n));
  store.reading(report(n).id);
  process.stdout.write(`${n}\n`);
  if (pause) await new Promise((resolve) => setTimeout(resolve, Number(pause)));
}
store.close();
