import type { SiteLanguage } from '../../site/page.ts';
import { en, type ReferenceText } from './en.ts';
import { sv } from './sv.ts';

export const texts: Record<SiteLanguage, ReferenceText> = { sv, en };
