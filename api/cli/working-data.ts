import { loadData, type Loaded } from '../../data/load.ts';
import { findRegions } from '../../data/read/regions.ts';
import type { Edition } from '../../data/diff/edition.ts';
import { workingEdition } from '../../data/release/working-edition.ts';
import type { Context } from './command.ts';

/** Loads every region of the data folder, the fictional one too. */
export function loadEverything({ data, today }: Context): Loaded {
  const { names } = findRegions(data);
  return loadData({ root: data, today, ...(names.length > 0 && { regions: names }) });
}

/** What the next release would say: the real data, or those of the fictional county. */
export function editionNow(loaded: Loaded, { example }: Context): Edition {
  return workingEdition(loaded, example);
}
