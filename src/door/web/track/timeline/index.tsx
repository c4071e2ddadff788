import {describeDay, spaced, type TimelineItem, timelineOf} from '../../../../view/index.ts';
import type {TrackSectionProps} from '../section.ts';
import {type Frame, type Layout, layOut, type Placed, ROW} from './layout.ts';
import {at, DayMark, FirmnessMark, FormSign} from './marks.tsx';

/** One drawing for each width of a page, of which the stylesheet shows one: text never shrinks with the drawing. */
const FRAMES: readonly (Frame & {name: string})[] = [
  {name: 'narrow', width: 340, letters: 26, told: 96},
  {name: 'middle', width: 860, letters: 42, told: 76},
  {name: 'wide', width: 1240, letters: 60, told: 60},
];

/** The track as a plot: rounds, outcomes by firmness, what was said to come; every mark leads to its row. */
export function Timeline({view, lists}: TrackSectionProps) {
  const items = timelineOf(view);
  if (items.length === 0) return null;
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      {FRAMES.map((frame) => (
        <Drawing items={items} frame={frame} asOf={view.asOf} row={(kind, id) => lists.row(kind, id)} />
      ))}
      <Legend items={items} />
    </section>
  );
}

interface DrawingProps {
  items: readonly TimelineItem[];
  frame: Frame & {name: string};
  asOf: string;
  row: (kind: TimelineItem['kind'], id: string) => string;
}

function Drawing({items, frame, asOf, row}: DrawingProps) {
  const layout = layOut(items, asOf, frame);
  const {lanes, bottom, left, right} = layout;
  const height = bottom + frame.told;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group of links
    <svg
      role="group"
      aria-labelledby="timeline"
      class={`plot drawing ${frame.name}`}
      viewBox={`0 0 ${frame.width} ${height}`}
      width={frame.width}
      height={height}
    >
      <Axis layout={layout} asOf={asOf} />
      {lanes.map((lane) => (
        <g class="lane">
          <path class="rule" d={`M${left},${lane.y}H${right}`} />
          <text class="heading" x={left} y={lane.y + 16}>
            {lane.heading}
            {lane.more > 0 ? ` (${lane.more} earlier below)` : ''}
          </text>
          {lane.placed.map((placed) => (
            <MarkLink placed={placed} href={row(placed.item.kind, placed.item.id)} frame={frame} bottom={bottom} />
          ))}
        </g>
      ))}
      <path class="rule" d={`M${left},${bottom}H${right}`} />
      <text class="hint" x={left} y={bottom + 22}>
        Point at a mark or move to it for what it stands for.
      </text>
    </svg>
  );
}

function Axis({layout, asOf}: {layout: Layout; asOf: string}) {
  const {ticks, today, right, bottom} = layout;
  const ends = today > 120;
  const near = (x: number) => (ends ? x > today - 125 && x < today + 30 : x < today + 125);
  return (
    <g>
      {right - today < 2 ? null : (
        <rect class="ahead" x={at(today)} y="26" width={at(right - today)} height={at(bottom - 26)} />
      )}
      {ticks.map(({x, label}) => (
        <>
          <path class="grid" d={`M${at(x)},22V${at(bottom)}`} />
          {near(x) ? null : (
            <text class={x < 50 ? 'tick begins' : 'tick'} x={at(x < 50 ? layout.left : x)} y="15">
              {label}
            </text>
          )}
        </>
      ))}
      {layout.beyond ? null : <path class="today" d={`M${at(today)},20V${at(bottom)}`} />}
      <text class={ends ? 'tick now' : 'tick now begins'} x={at(today)} y="15">
        {layout.beyond ? `${describeDay(asOf)} ›` : describeDay(asOf)}
      </text>
    </g>
  );
}

interface MarkLinkProps {
  placed: Placed;
  href: string;
  frame: Frame;
  bottom: number;
}

function MarkLink({placed, href, frame, bottom}: MarkLinkProps) {
  const {item, y, label, labelX, before, raised, box} = placed;
  return (
    <>
      <a class={`mark ${item.kind} ${item.status}`} href={href} aria-label={[label, ...item.told].join('. ')}>
        <rect class="hit" x={at(box.x)} y={at(y - ROW / 2 + 1)} width={at(box.width)} height={ROW - 2} rx="2" />
        {item.kind === 'outcome' && item.days !== null ? <FirmnessMark placed={placed} /> : <DayMark placed={placed} />}
        <text class={before ? 'label ends' : 'label'} x={at(labelX)} y={at(raised ? y - 7 : y + 4)}>
          {label}
        </text>
      </a>
      <foreignObject class="told" x="12" y={bottom + 4} width={frame.width - 24} height={frame.told - 4}>
        <div aria-hidden="true">
          {item.told.map((line, index) => (
            <p class={index === 0 ? 'first' : ''}>{line}</p>
          ))}
        </div>
      </foreignObject>
    </>
  );
}

/** What each form that is drawn stands for. */
function Legend({items}: {items: readonly TimelineItem[]}) {
  const forms = new Map(items.map(({kind, status}) => [`${kind} ${status}`, {kind, status}]));
  const order = ['round', 'outcome', 'expectation'];
  return (
    <ul class="forms" aria-label="Forms of the marks">
      {[...forms.values()]
        .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
        .map(({kind, status}) => (
          <li>
            <svg class="plot" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
              <FormSign kind={kind} status={status} />
            </svg>{' '}
            {kind} {spaced(status)}
          </li>
        ))}
      {items.some(({uncertain}) => uncertain) ? <li>├─┤ some day within</li> : null}
    </ul>
  );
}
