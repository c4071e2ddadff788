import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})";

interface Violation {
  id: string;
  nodes: {html: string; failureSummary: string}[];
}

/** What of a page as it stands is against WCAG 2.2 AA, or against good practice, as axe finds it. */
export async function violations(page: Page): Promise<string[]> {
  // By the debugger, not by a script element: the pages' own policy allows none.
  await page.evaluate(AXE);
  const found = (await page.evaluate(RUN)) as {violations: Violation[]};
  return found.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
