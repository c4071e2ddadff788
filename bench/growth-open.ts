import {fold} from '../src/record/index.ts';
import {openStore} from '../src/store/index.ts';

// opens the record in DIRECTORY, and prints how long it took to have it at hand, and the most memory that was used
const from = performance.now();
const refuse = () => {
  throw new Error('nothing is to be read');
};
const store = openStore(process.argv[2]!, {version: 'bench', read: refuse});
const {reports} = store.derive('bench', (readings) => fold(readings));
const seconds = (performance.now() - from) / 1000;
console.log(JSON.stringify({reports, seconds, megabytes: process.resourceUsage().maxRSS / 1024}));
