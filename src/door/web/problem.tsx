import type {Context} from 'hono';
import {type Child, createContext, useContext} from 'hono/jsx';
import {isDay} from '../../report/index.ts';
import {describeDay, plain} from '../../view/index.ts';
import {page} from './page.ts';

/** What is wrong with the days that an address asks for, and what a page shows instead. */
interface Problem {
  wrong: string;
  shown: string;
}

/** What is shown where a parameter of an address names no day. */
const INSTEAD = {
  'as-of': 'the present day is shown instead.',
  since: 'the last day on which anything was reported is taken as the first instead.',
  until: 'the present day is taken as the last instead.',
};

const Asked = createContext<Problem | null>(null);

/** A page; where the address asks for days that cannot be, it says so, and answers 400. */
export function answer(context: Context, child: Child): Response | Promise<Response> {
  const problem = problemOf(context);
  return context.html(page(<Asked.Provider value={problem}>{child}</Asked.Provider>), problem === null ? 200 : 400);
}

/** A file; where the address asks for days that cannot be, only what is wrong. */
export function answerFile(context: Context, body: string, headers: Record<string, string>): Response {
  const problem = problemOf(context);
  return problem === null ? context.body(body, 200, headers) : context.text(`${problem.wrong}.\n`, 400);
}

/** The line of a page that says what is wrong with the days asked, if anything is. */
export function ProblemLine() {
  const problem = useContext(Asked);
  if (problem === null) return null;
  return (
    <p class="refused" role="alert">
      {problem.wrong}: {problem.shown}
    </p>
  );
}

function problemOf(context: Context): Problem | null {
  for (const [name, shown] of Object.entries(INSTEAD)) {
    const asked = context.req.query(name) ?? '';
    if (asked !== '' && !isDay(asked))
      return {wrong: `“${plain(asked).slice(0, 40)}” (${name}) is no day that exists, written YYYY-MM-DD`, shown};
  }
  const {since, until} = context.req.query();
  if (!since || !until || since <= until) return null;
  return {
    wrong: `The last day, ${describeDay(until)}, is before the first, ${describeDay(since)}`,
    shown: `${describeDay(since)} alone is shown instead.`,
  };
}
