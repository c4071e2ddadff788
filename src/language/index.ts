export * from './en/index.ts';
export {Clauses} from './syntax/predicate/clause.ts';
export type {Hold, Phrase, Predicate, Syntax} from './syntax/syntax.ts';
export {type Analysis, analyse, withStandIns} from './text/analysis.ts';
export type {Sentence, Token} from './text/token.ts';
export {WordMap} from './text/word-map.ts';
export {readWeights} from './weights-file.ts';
