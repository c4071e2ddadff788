export {Lists, numberOf} from './lists.ts';
export {TrackPage} from './page.tsx';
