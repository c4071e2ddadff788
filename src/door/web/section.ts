import type {TrackView} from '../../view/index.ts';
import type {Notes} from './notes.tsx';

/** What a section of a page is made from. */
export interface SectionProps {
  view: TrackView;
  notes: Notes;
}
