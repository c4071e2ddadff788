import {existsSync, readFileSync} from 'node:fs';
import {type Report, reportOf} from '../../src/report/index.ts';

const news = new URL('../../../shared/corpora/news/wikinews.jsonl', import.meta.url).pathname;

/** Reports on everything under the sun, nearly none of them on talks; null where they do not lie beside the clone. */
export function noiseReports(): Report[] | null {
  if (!existsSync(news)) return null;
  const lines = readFileSync(news, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const {text, published} = JSON.parse(line) as {text: string; published: string};
    return reportOf(text, published.slice(0, 10));
  });
}
