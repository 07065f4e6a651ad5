import type { SiteLanguage } from '../../page.ts';
import type { PlaceId } from '../places.ts';
import { en } from './en.ts';
import { liveEn } from './live.en.ts';
import { liveSv, type LiveText } from './live.sv.ts';
import { sv, type BuilderText } from './sv.ts';

interface PlaceText {
  readonly label: string;
  readonly steps: string[];
  /** What is lost there: told at the place itself, and wherever it is recommended. */
  readonly loss?: string;
}

export type Places = Record<PlaceId, PlaceText>;

/** All texts of the page; those under `live` are also said by its script. */
export const builderText: Record<SiteLanguage, BuilderText & { live: LiveText }> = {
  sv: { ...sv, live: liveSv },
  en: { ...en, live: liveEn },
};
