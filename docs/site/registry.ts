import type { SitePage } from './page.ts';
import { networksPage } from './pages/networks.ts';
import { examplePlanPage, planPage } from './pages/plan.ts';
import { startPage } from './pages/start.ts';
import { supportPage } from './pages/support.ts';

/** Every page of the site, in the order of the navigation. A new page is one file, and one line here. */
export const registry: readonly SitePage[] = [
  startPage,
  supportPage,
  planPage,
  examplePlanPage,
  networksPage,
];
