export {commitmentsOf, type PredicateSpan} from './read.ts';
