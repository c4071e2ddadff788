import {describeDay} from '../../view/index.ts';

/** The day that a page stands for, and how it is turned to another. */
export interface AsOf {
  /** An ISO day. */
  day: string;
  /** The address of the page without its query. */
  action: string;
  /** The ISO days on which anything was reported, in order. */
  days: readonly string[];
  /** What else was asked of the page, to be asked again on another day. */
  kept?: Readonly<Record<string, string>>;
}

/**
 * The day of a page: a date field, the reported days before and after it, and, where scripts run, a slider over all of
 * them. Without a script it is a form.
 */
export function AsOfBar({asOf: {day, action, days, kept = {}}}: {asOf: AsOf}) {
  const at = days.findLastIndex((each) => each <= day);
  const before = days[at >= 0 && days[at] === day ? at - 1 : at];
  const after = days[at + 1];
  const to = (other: string) => `${action}?${new URLSearchParams({'as-of': other, ...kept})}`;
  return (
    <form
      class="as-of"
      method="get"
      action={action}
      aria-label="The day that this page stands for"
      data-days={days.join(' ')}
    >
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <span class="turn" data-live="before">
        {before === undefined ? null : (
          <a href={to(before)} rel="prev">
            <span aria-hidden="true">‹</span> {describeDay(before)}
          </a>
        )}
      </span>
      {days.length < 2 ? null : (
        <input
          class="slider"
          type="range"
          min="0"
          max={days.length - 1}
          value={Math.max(0, at)}
          aria-label="Day reported"
          aria-valuetext={describeDay(days[Math.max(0, at)] ?? day)}
          autocomplete="off"
        />
      )}
      <span class="turn" data-live="after">
        {after === undefined ? null : (
          <a href={to(after)} rel="next">
            {describeDay(after)} <span aria-hidden="true">›</span>
          </a>
        )}
      </span>
      <span class="day-field" data-live="day">
        <label for="as-of">As of</label>
        <input id="as-of" name="as-of" type="date" value={day} required autocomplete="off" />
        <button type="submit">Show</button>
      </span>
    </form>
  );
}
