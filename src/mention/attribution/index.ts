export {readAttributions} from './read.ts';
