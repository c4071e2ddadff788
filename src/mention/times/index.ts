export {type Bounds, bounds, dayOf, shiftDay} from './edtf.ts';
export {readTimes} from './read.ts';
export {spanOf} from './span.ts';
