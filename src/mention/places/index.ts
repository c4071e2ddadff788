export {gazetteer, joinSenses, type Sense} from './gazetteer.ts';
export {placesHere} from './here.ts';
export {joined, type Phrasebook, phrasebook, plainForm} from './phrasebook.ts';
export {type NameAt, readPlaces} from './reader.ts';
