export {readAttributions} from './read.ts';
export {isStatement} from './statement.ts';
export {turnsOfAskers} from './transcript.ts';
