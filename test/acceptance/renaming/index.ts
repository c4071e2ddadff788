export {differences} from './compare.ts';
export {PROCESS_OF, PROCESSES} from './processes.ts';
export {type Renaming, renamingOf} from './rename.ts';
export {renamedFile, renamedGold} from './reports.ts';
