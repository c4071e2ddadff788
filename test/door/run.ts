import {main} from '../../src/door/cli/index.ts';

process.exitCode = await main(process.argv.slice(2));
