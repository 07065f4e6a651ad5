/** Type-checked only: what an editor knows of the elements. A wrong line must be an error. */
import { dataFrom, define, PlanSummary, type RegionData } from 'frid';
import type {} from 'frid/plan-activities.js';
import { SupportDirectory } from 'frid/support-directory.element.js';
import { fallbackHtml } from 'frid/static.js';
import manifest from 'frid/custom-elements.json' with { type: 'json' };
import type {} from 'frid/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'frid/vue';
import type { GlobalComponents } from 'vue';

dataFrom('https://frid.example/embed/v1/v1/');
define('my-directory', SupportDirectory);

const summary = new PlanSummary();
summary.headingLevel = 3;
// @ts-expect-error There are six levels of headings.
summary.headingLevel = 7;

declare const data: RegionData;
summary.data = data;
data.services[0]?.channels.map((channel) => channel.type satisfies string);
// @ts-expect-error No record has a place.
data.services[0]?.address;

document.querySelector('frid-plan-activities')!.activity = 'an-activity';
// @ts-expect-error It is the directory that has an area.
document.createElement('frid-plan-activities').area = '1780';

summary.addEventListener('frid-state', ({ state }) => {
  state satisfies 'loading' | 'ready' | 'newer' | 'failed';
  // @ts-expect-error It tells nothing of a service.
  state satisfies 'kvinnofridslinjen';
});

const text: string = fallbackHtml({ language: 'sv' }) + manifest.schemaVersion;

const inSvelte: SvelteHTMLElements['frid-support-directory'] = { area: '1780', lang: text };
// @ts-expect-error An area is a code.
inSvelte.area = 1780;

declare const inVue: InstanceType<GlobalComponents['frid-support-directory']>['$props'];
inVue.area satisfies string | undefined;
// @ts-expect-error An area is a code.
inVue.area satisfies number | undefined;
