export {type AtomOptions, atomFeed} from './atom.ts';
