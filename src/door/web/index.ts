export {webApp} from './app.tsx';
export {type ServeOptions, serveRecord} from './serve.ts';
export type {WebSource} from './source.ts';
