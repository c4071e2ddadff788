export {webApp} from './app.tsx';
export {type ServeOptions, serveRecord} from './serve.ts';
export type {AddedReport, WebSource} from './source.ts';
