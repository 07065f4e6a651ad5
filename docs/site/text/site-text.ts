import type { Bilingual } from '../page.ts';
import { en } from './en.ts';
import { sv, type SiteText } from './sv.ts';

/** What the frame of every page says. What a page itself says stands in the page. */
export const siteText: Bilingual<SiteText> = { sv, en };
