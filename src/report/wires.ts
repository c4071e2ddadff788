import {daysBetween} from './day.ts';
import {containment, resemblance, type Sketch, sketchOf} from './likeness.ts';
import type {Report} from './report.ts';
import {type Version, versionOf} from './version.ts';

/** What a report changes for those that were there before. */
export interface Effect {
  /** The ids of those that are superseded since, be it the report itself. */
  superseded: string[];
  /** The ids of those whose accounts are one since, and were several. */
  rejoined: string[];
}

interface Wire {
  report: Report;
  sketch: Sketch;
  version: Version;
}

/** How much of the shorter text must stand in the longer one, and how alike the two must be, to be one account. */
const SAME_TEXT = {containment: 0.75, resemblance: 0.35};
/** The same of two versions of one outlet's story. */
const SAME_STORY = 0.25;
/** A later version follows within so many days. */
const FOLLOWS = 7;

/**
 * Tells which reports are one account in several places (the same wire run again) and which were replaced by a later
 * version of themselves. What it says depends on the set of reports alone, not on the order in which they were added.
 */
export class Wires {
  readonly #wires = new Map<string, Wire>();
  /** By band, address or headline: those that are worth a comparison. */
  readonly #near = new Map<string, Wire[]>();
  readonly #above = new Map<string, string>();
  /** The places of each account, by its id. */
  readonly #places = new Map<string, string[]>();
  readonly #superseded = new Set<string>();

  /** Takes in a report, and gives what it changes for those that were there before. */
  add(report: Report): Effect {
    const effect: Effect = {superseded: [], rejoined: []};
    if (this.#wires.has(report.id)) return effect;
    const wire = {report, sketch: sketchOf(report), version: versionOf(report)};
    this.#wires.set(report.id, wire);
    this.#places.set(report.id, [report.id]);
    for (const key of keysOf(wire)) {
      const near = this.#near.get(key);
      for (const other of near ?? []) this.#compare(wire, other, effect);
      if (near) near.push(wire);
      else this.#near.set(key, [wire]);
    }
    return effect;
  }

  /** The same for all places of one account, and for nothing else: the id of one of them. */
  accountOf(id: string): string {
    let root = id;
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) root = above;
    if (root !== id) this.#above.set(id, root);
    return root;
  }

  /** Whether a later version of the same story replaces the report. */
  isSuperseded(id: string): boolean {
    return this.#superseded.has(id);
  }

  #compare(one: Wire, other: Wire, effect: Effect): void {
    if (supersedes(one, other)) this.#supersede(other.report.id, effect.superseded);
    else if (supersedes(other, one)) this.#supersede(one.report.id, effect.superseded);
    const [a, b] = [this.accountOf(one.report.id), this.accountOf(other.report.id)];
    if (a === b || !isSameText(one, other)) return;
    const [root, below] = a < b ? [a, b] : [b, a];
    const places = [this.#places.get(root)!, this.#places.get(below)!];
    this.#above.set(below, root);
    this.#places.set(root, places.flat());
    this.#places.delete(below);
    if (places.every((each) => each.length > 1 || each[0] !== one.report.id)) effect.rejoined.push(...places.flat());
  }

  #supersede(id: string, superseded: string[]): void {
    if (this.#superseded.has(id)) return;
    this.#superseded.add(id);
    superseded.push(id);
  }
}

function keysOf({report, sketch, version}: Wire): string[] {
  const outlet = report.source?.toLowerCase() ?? null;
  return [
    ...sketch.bands,
    ...(report.uri === null ? [] : [`uri ${report.uri}`]),
    ...(outlet === null || version.story === null ? [] : [`story ${outlet} ${version.story}`]),
  ];
}

function isSameText({sketch: a}: Wire, {sketch: b}: Wire): boolean {
  return resemblance(a, b) >= SAME_TEXT.resemblance && containment(a, b) >= SAME_TEXT.containment;
}

/** Whether `later` says that it is a version of the outlet's story that `earlier` told, and comes after it. */
function supersedes(later: Wire, earlier: Wire): boolean {
  if (later.report.id === earlier.report.id || !isAfter(later, earlier)) return false;
  if (later.report.uri !== null && later.report.uri === earlier.report.uri) return true;
  if (later.version.rank === 0 || !sameOutlet(later.report, earlier.report)) return false;
  if (daysBetween(earlier.report.published, later.report.published) > FOLLOWS) return false;
  const sameHeadline = later.version.story !== null && later.version.story === earlier.version.story;
  return sameHeadline || containment(later.sketch, earlier.sketch) >= SAME_STORY;
}

function isAfter(one: Wire, other: Wire): boolean {
  if (one.report.published !== other.report.published) return one.report.published > other.report.published;
  const stamps = [one.report.versionCreated, other.report.versionCreated].map((stamp) => Date.parse(stamp ?? ''));
  if (stamps[0]! > stamps[1]!) return true;
  if (stamps[0]! < stamps[1]!) return false;
  return one.version.rank > other.version.rank;
}

/** The same named outlet; texts that name none are told by their words alone. */
function sameOutlet(one: Report, other: Report): boolean {
  return one.source?.toLowerCase() === other.source?.toLowerCase();
}
