/**
 * The public face: bytes to a report, a report to what is read from it, readings to the record. Pure functions
 * throughout; nothing here opens a file or a connection.
 *
 *     const report = parseReport(bytes, {name: 'wire.txt'});
 *     if (!isRefusal(report)) console.log(fold([read(report)]).tracks);
 *
 * @module
 */

export {ENGINE_VERSION, type Reading, read} from './claim/index.ts';
export {type FoldOptions, fold, type NegotiationRecord} from './record/index.ts';
export {isRefusal, parseReport, type Refusal, type Report} from './report/index.ts';
