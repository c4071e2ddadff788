export {readAttributions} from './read.ts';
export {isStatement} from './statement.ts';
