import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../collections.ts';
import { createFolder } from '../durable/create-folder.ts';
import { replaceFile } from '../durable/replace-file.ts';
import { addRecordText } from '../edit/add-record.ts';
import { fileNameOf } from '../read/regions.ts';
import { Area } from '../schema/area.ts';
import { Region } from '../schema/region.ts';
import type { StarterLanguage } from './explain.ts';
import { starterFile, starterRecord, type Known } from './starter.ts';

/** What can be begun in a region, and the collection it belongs to. */
export const beginnings = {
  plan: 'plans',
  service: 'support-services',
  organization: 'organizations',
  absence: 'absence-statements',
} as const;
export type Beginning = keyof typeof beginnings;

/** Adds a record to fill in at the end of the file of its region. Returns the path of the file. */
export function beginRecord(
  root: string,
  region: string,
  what: Beginning,
  known: Known,
  language: StarterLanguage,
): string {
  const collection = beginnings[what];
  const path = join(root, region, fileNameOf(collection));
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  replaceFile(path, addRecordText(before, starterRecord(collections[collection], known, language)));
  return path;
}

/** Makes the folder of a new region, with the files that every region has to fill in. */
export function beginRegion(root: string, id: string, language: StarterLanguage): string {
  const folder = join(root, id);
  createFolder(root, id, {
    'region.yaml': starterFile(Region, { id }, language),
    [fileNameOf('areas')]: starterRecord(Area, {}, language),
  });
  return folder;
}
