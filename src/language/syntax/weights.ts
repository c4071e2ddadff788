import {readWeights} from '../weights-file.ts';
import {Lexicon} from './lexicon.ts';
import {type RelationChoices, SureActions} from './parser.ts';
import {placeWords} from './places.ts';
import {type ClassTable, readClassTable} from './tables.ts';
import {type Traits, traitsOf} from './traits.ts';

/** Everything that tagging and parsing read; made by `training/syntax.ts`. */
export interface Model {
  readonly tags: readonly string[];
  /** Of each tag the universal part of speech and the Penn tag. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly traits: Traits;
  readonly lexicon: Lexicon;
  readonly choices: RelationChoices;
  readonly tagWeights: ClassTable;
  readonly arcWeights: Uint32Array;
  readonly sureActions: SureActions;
  readonly labelWeights: ClassTable;
  readonly stops: Stops;
}

/**
 * For tags, arcs and relations: the lead of the best choice after each stage of features but the last with which the
 * stages that are left no longer change it (Strubell et al. 2015, "Learning Dynamic Feature Selection for Fast
 * Sequential Prediction").
 */
export interface Stops {
  readonly tag: readonly number[];
  readonly arc: readonly number[];
  readonly label: readonly number[];
}

/** Head of the file: names and lists, and the sections that follow in 4-byte alignment. */
export interface Header {
  tags: string[];
  relations: string[];
  choices: number[][];
  capitalised: number[];
  verbal: number[];
  verbAfter: number[];
  shapes: number[];
  sets: number[][];
  stops: Stops;
  sections: {
    name: string;
    kind: 'u8' | 'u16' | 'u32' | 'i32';
    length: number;
  }[];
}

let loaded: Model | undefined;

/** The model, read from the package when first asked for. Throws one line where its file is missing. */
export function model(): Model {
  loaded ??= unpack(readWeights('english.bin'));
  return loaded;
}

/** Reads a model from the bytes of its file: length of the header, header in JSON, sections. */
export function unpack(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const sections = new Map<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>();
  let at = (4 + length + 3) & ~3;
  for (const {name, kind, length} of header.sections) {
    sections.set(name, readers[kind](view, at, length));
    at = (at + length * sizes[kind] + 3) & ~3;
  }
  const {tags, relations, choices, capitalised, verbal, verbAfter, shapes, sets, stops} = header;
  const traits = traitsOf(tags);
  return {
    tags,
    upos: tags.map((tag) => tag.split('/')[0] as string),
    xpos: tags.map((tag) => tag.split('/')[1] as string),
    relations,
    traits,
    lexicon: new Lexicon(
      {
        hashes: sections.get('words') as Int32Array,
        classes: sections.get('classes') as Uint16Array,
        choices,
        capitalised,
        verbal,
        verbAfter,
        shapes,
        proper: tags.indexOf('PROPN/NNP'),
      },
      placeWords(),
    ),
    choices: {
      cells: sections.get('cells') as Uint16Array,
      sets,
      classes: Math.max(...traits.coarse) + 1,
    },
    tagWeights: readClassTable(sections.get('tag') as Uint8Array),
    arcWeights: sections.get('arc') as Uint32Array,
    sureActions: new SureActions(sections.get('sure') as Int32Array),
    labelWeights: readClassTable(sections.get('label') as Uint8Array),
    stops,
  };
}

const sizes = {u8: 1, u16: 2, u32: 4, i32: 4};

const readers = {
  u8: (view: DataView, at: number, length: number) => new Uint8Array(view.buffer, view.byteOffset + at, length),
  u16: (view: DataView, at: number, length: number) =>
    Uint16Array.from({length}, (_, k) => view.getUint16(at + k * 2, true)),
  u32: (view: DataView, at: number, length: number) =>
    Uint32Array.from({length}, (_, k) => view.getUint32(at + k * 4, true)),
  i32: (view: DataView, at: number, length: number) =>
    Int32Array.from({length}, (_, k) => view.getInt32(at + k * 4, true)),
};
