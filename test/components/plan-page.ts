/** Puts the elements about a part of a plan on the test page. */
import '../../components/frid-plan.ts';
import type { FridElement } from '../../components/element/frid-element.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { until } from './clock.ts';

/** The fictional county: the only one with a whole plan and its follow-ups. */
export async function exampleData(): Promise<RegionData> {
  return (await (await fetch('/components/data/data/example.json')).json()) as RegionData;
}

/** The element with this data, or with that of the region its attributes name, when it is shown. */
export async function show(
  tag: string,
  attributes: Record<string, string> = {},
  data?: RegionData,
): Promise<FridElement> {
  const place = document.createElement('div');
  place.className = 'test-place';
  const element = document.createElement(tag) as FridElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.data = data;
  place.append(element);
  document.body.append(place);
  await until(() => element.shadowRoot?.querySelector('section'));
  return element;
}
