export {assign} from './assign.ts';
export {Partition} from './partition.ts';
export {keyOf, type Process} from './process.ts';
