import {main} from '../../src/door/cli/index.ts';
import {stubEngine} from '../store/stub.ts';

// reads FOLDER into RECORD with an engine that takes a while for each report
const [folder, record] = process.argv.slice(2);
const engine = stubEngine();
const read = engine.read.bind(engine);
engine.read = (report) => {
  const until = performance.now() + 20;
  while (performance.now() < until);
  return read(report);
};
process.exitCode = await main(['read', folder!, '--record', record!], {loadEngine: async () => engine});
