import type { z } from 'zod';
import type { CollectionName, collections } from '../../../data/collections.ts';

/** A record as an editor would write it, with the defaults left out. */
export type Written<Name extends CollectionName> = z.input<(typeof collections)[Name]>;

/** The records of a region folder by collection. */
export type Records = { [Name in CollectionName]?: Written<Name>[] };

type Sources = Written<'areas'>['sources'];

/** The day everything is read on. Nothing in the data is later. */
export const readOn = '2026-11-02';

export interface Text {
  sv: string;
  en: string;
}

/** What marks every record as made up. */
export const fictional = { fictional: true } as const;

/** A name that says of itself that it is made up. */
export function madeUp(sv: string, en: string): Text {
  return { sv: `${sv} (påhittad)`, en: `${en} (fictional)` };
}

/** One source that backs a whole record. */
export function sourcesOf(page: string, host: string, pageDate: string): Sources {
  return [
    {
      title: `Påhittad källa (exempeldata), ${page}`,
      url: `https://${host}.example/${idFrom(page)}`,
      pageDate,
      readOn,
      readIn: 'source-document',
      confidence: 'A',
    },
  ];
}

/** An id has only lower-case letters without dots and rings, digits and hyphens. */
export function idFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-');
}
