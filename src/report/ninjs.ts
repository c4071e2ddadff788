import {plain} from './decode.ts';
import {textOfMarkup} from './markup.ts';

/** What a news item in ninjs 1.x or 2.x (iptc.org/standards/ninjs) says of itself, each as far as it is there. */
export interface NewsItem {
  uri: string | null;
  headline: string | null;
  byline: string | null;
  source: string | null;
  language: string | null;
  /** The day of this version, as written in its time stamp. */
  date: string | null;
  /** The time stamp of this version in full. */
  versionCreated: string | null;
  body: string | null;
}

type Item = Record<string, unknown>;

/** Whether parsed JSON looks like one news item. */
export function isNewsItem(value: unknown): value is Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return [
    'uri',
    'headline',
    'headlines',
    'versioncreated',
    'versionCreated',
    'body_text',
    'body_xhtml',
    'bodies',
    'byline',
  ].some((key) => key in value);
}

export function readNewsItem(item: Item): NewsItem {
  return {
    uri: line(item.uri),
    headline: line(item.headline) ?? role(list(item.headlines), 'main') ?? line(item.title),
    byline: line(item.byline) ?? named(item.by),
    source:
      named(item.infosource) ??
      named(item.infosources) ??
      named(item.infoSources) ??
      named(item.provider) ??
      line(item.source),
    language: line(item.language),
    date: day(item.versioncreated ?? item.versionCreated) ?? day(item.firstcreated ?? item.firstCreated),
    versionCreated: line(item.versioncreated ?? item.versionCreated),
    body: body(item),
  };
}

function body(item: Item): string | null {
  const text = string(item.body_text);
  if (text !== null) return filled(plain(text));
  const markup = string(item.body_xhtml) ?? string(item.body_html);
  if (markup !== null) return filled(textOfMarkup(plain(markup)));
  const bodies = list(item.bodies).filter((one) => string(one.value) !== null);
  const written = (one: Item) => `${one.contenttype ?? one.contentType ?? ''}`.toLowerCase();
  const chosen =
    bodies.find((one) => written(one).includes('plain')) ?? bodies.find((one) => one.role === 'main') ?? bodies[0];
  if (!chosen) return null;
  const value = plain(string(chosen.value)!);
  return filled(/html|xml/.test(written(chosen)) ? textOfMarkup(value) : value);
}

/** The day as written, at the place of the stamp's own offset; the text itself where it is no day. */
function day(stamp: unknown): string | null {
  return string(stamp)?.trim().slice(0, 10) || null;
}

function role(items: Item[], wanted: string): string | null {
  return line((items.find((one) => one.role === wanted) ?? items[0])?.value);
}

/** A name given as a text, as `{name}`, or as a list of either. */
function named(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return (
    line(first) ?? line((first as Item | null | undefined)?.name) ?? line((first as Item | null | undefined)?.literal)
  );
}

function list(value: unknown): Item[] {
  return Array.isArray(value) ? value.filter((one): one is Item => typeof one === 'object' && one !== null) : [];
}

const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const filled = (text: string): string | null => (text.trim() === '' ? null : text);
const line = (value: unknown): string | null => string(value)?.replace(/\s+/g, ' ').trim() || null;
