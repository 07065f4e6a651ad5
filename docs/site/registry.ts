import { buildPage } from './builder/page.ts';
import { apiRecordsPage, apiReferencePage } from '../api-reference/page.ts';
import { elementPages } from './elements/pages.ts';
import { guidePages } from './guides.ts';
import type { SitePage } from './page.ts';
import { accessibilityPage } from './pages/accessibility.ts';
import { professionalsPage, violenceUsersPage } from './pages/apart.ts';
import { cardPage } from './pages/card.ts';
import { correctPage } from './pages/correct.ts';
import { coveragePage } from './pages/coverage.ts';
import { dataPage } from './pages/data.ts';
import { networksPage } from './pages/networks.ts';
import { examplePlanPage, planPage } from './pages/plan.ts';
import { privacyPage } from './pages/privacy.ts';
import { releasesPage } from './pages/releases.ts';
import { startPage } from './pages/start.ts';
import { supportPage } from './pages/support.ts';

/** Every page of the site, in the order of the navigation. A new page is one file, and one line here. */
export const registry: readonly SitePage[] = [
  startPage,
  supportPage,
  planPage,
  examplePlanPage,
  networksPage,
  buildPage,
  ...elementPages,
  dataPage,
  coveragePage,
  releasesPage,
  apiReferencePage,
  apiRecordsPage,
  ...guidePages,
  cardPage,
  violenceUsersPage,
  professionalsPage,
  correctPage,
  privacyPage,
  accessibilityPage,
];
