/**
 * Prepares a page before the snippet's own script runs: moves its clock, sets the scene that an example
 * plays in, and gives back the styles that the policy of our pages keeps out of `style="…"`.
 */
import { setScenes, type Scenes } from '../../elements/scenes.ts';
import { moveClock } from './clock.ts';

const { shift, scenes } = document.documentElement.dataset;

if (shift) moveClock(Number(shift));
if (scenes) setScenes(JSON.parse(scenes) as Scenes);

for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
  element.style.cssText = element.dataset.style ?? '';
  delete element.dataset.style;
}
