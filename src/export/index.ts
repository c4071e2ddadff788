export {type AtomOptions, atomFeed} from './atom.ts';
export {briefFile, briefHtml} from './brief.ts';
