import {
  curveStepAfter,
  line,
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare2,
  symbolTimes,
  symbolTriangle2,
} from 'd3-shape';
import type {Firmness} from '../../../../record/index.ts';
import {LADDER, type TimelineItem} from '../../../../view/index.ts';
import type {Placed} from './layout.ts';

/** The form of each status, so that none is told by colour alone. */
const FORMS: Record<TimelineItem['kind'], Record<string, SymbolType>> = {
  round: {proposed: symbolDiamond2, postponed: symbolTriangle2, cancelled: symbolTimes},
  outcome: {suspended: symbolTriangle2, lapsed: symbolTimes, reversed: symbolTimes, rejected: symbolTimes},
  expectation: {moved: symbolTriangle2, cancelled: symbolTimes, overdue: symbolTriangle2},
};

const PLAIN: Record<TimelineItem['kind'], SymbolType> = {
  round: symbolCircle,
  outcome: symbolCircle,
  expectation: symbolSquare2,
};

/** The path of a status's form around its own middle. */
function formOf(kind: TimelineItem['kind'], status: string): string {
  return symbol(FORMS[kind][status] ?? PLAIN[kind], kind === 'outcome' ? 64 : 96).digits(1)() ?? '';
}

type Point = [x: number, y: number];

/** Height of one rung of the ladder of firmness. */
const RUNG = 4;

/** A round or an expectation: its form on its day, or in the middle of the days between which it lies. */
export function DayMark({placed}: {placed: Placed}) {
  const {item, x0, x1, y, steps} = placed;
  const x = (x0 + x1) / 2;
  const before = steps.map((step) => step.x).filter((step) => Math.abs(step - x) > 1);
  return (
    <>
      {before.map((step) => (
        <>
          <path class="before" d={`M${at(step)},${at(y)}H${at(x)}`} />
          {item.kind === 'round' ? <circle class="ghost" cx={at(step)} cy={at(y)} r="4" /> : null}
        </>
      ))}
      {x1 - x0 < 2 ? null : item.uncertain ? (
        <path class="span" d={`M${at(x0)},${at(y - 5)}v10M${at(x0)},${at(y)}H${at(x1)}M${at(x1)},${at(y - 5)}v10`} />
      ) : (
        <path class="stay" d={`M${at(x0)},${at(y)}H${at(x1)}`} />
      )}
      <path class="form" d={formOf(item.kind, item.status)} transform={`translate(${at(x)},${at(y)})`} />
    </>
  );
}

/** An outcome: a stem as high as it is firm, then its moves as steps; one that fell off the ladder ends below. */
export function FirmnessMark({placed}: {placed: Placed}) {
  const {item, x0, x1, y, steps} = placed;
  const foot = y + 12;
  const height = (rung: number | null) => foot - (rung === null || rung < 0 ? 0 : (rung + 1) * RUNG);
  const points = steps.map(({x, rung}): Point => [x, height(rung)]);
  const first: Point = points[0] ?? [x0, foot];
  const last: Point = points.at(-1) ?? first;
  return (
    <>
      {item.uncertain ? (
        <path
          class="span"
          d={`M${at(x0)},${at(foot - 4)}v8M${at(x0)},${at(foot)}H${at(x1)}M${at(x1)},${at(foot - 4)}v8`}
        />
      ) : null}
      <path class="stem" d={`M${at(first[0])},${at(foot)}V${at(first[1])}`} />
      <path class="climb" d={line().curve(curveStepAfter).digits(1)(points) ?? ''} />
      <path class="form" d={formOf('outcome', item.status)} transform={`translate(${at(last[0])},${at(last[1])})`} />
    </>
  );
}

/** A status's form by itself, an outcome's on its stem. */
export function FormSign({kind, status}: Pick<TimelineItem, 'kind' | 'status'>) {
  const foot = kind === 'outcome' ? ((LADDER.indexOf(status as Firmness) + 1) * RUNG) / 2 : 0;
  return (
    <g class={`mark ${kind} ${status}`}>
      {kind === 'outcome' ? <path class="stem" d={`M0,${foot}V${-foot}`} /> : null}
      <path class="form" d={formOf(kind, status)} transform={`translate(0,${-foot})`} />
    </g>
  );
}

/** A coordinate as it is written: a tenth of a pixel is enough. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
