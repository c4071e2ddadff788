import type {SectionProps} from '../section.ts';
import type {Lists} from './lists.ts';

/** What a section of a track's page is made from. */
export interface TrackSectionProps extends SectionProps {
  lists: Lists;
}
