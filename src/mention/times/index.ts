export {bounds, dayOf, shiftDay} from './edtf.ts';
export {readTimes} from './read.ts';
