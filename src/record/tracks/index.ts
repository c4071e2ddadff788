export {assign} from './assign.ts';
export {Partition} from './partition.ts';
