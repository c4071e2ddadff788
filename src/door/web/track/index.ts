export {Lists} from './lists.ts';
export {TrackPage} from './page.tsx';
