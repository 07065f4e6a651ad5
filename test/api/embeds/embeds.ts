/** The service with the built scripts, for tests of what servers and editors ask it for. */
import { builtWidgets } from '../../../docs/site/build-widgets.ts';
import { realApp } from '../real.ts';

export const widgets = [await builtWidgets()];
const shownAs = { '/sv/': '/embed/support-directory?lang=sv' };
export const app = await realApp({ widgets, shownAs });

/** How a browser asks. */
export const page = { headers: { accept: 'text/html' } };

/** What every form has, whatever comes of the rest. */
export const numbers = ['href="tel:112"', 'href="tel:020505050"', 'href="tel:116016"'];
