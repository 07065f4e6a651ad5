import { SupportKind, SupportList } from '../../data/schema/support-service.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byReference, type Filters } from './filter.ts';

/** What is said of a kind of support in an area, on one of the three lists. */
interface OfSupport {
  readonly list: SupportList;
  readonly areaId: string;
  readonly kind: SupportKind;
}

/** Filters of what is said of support in areas: one list at a time. */
export function supportFilters({ dataset, apiRoot }: ResourceContext): Filters<OfSupport> {
  return {
    list: {
      ...byChoice(SupportList, 'Which of the three lists', ({ list }) => [list]),
      default: 'exposed',
    },
    area: byReference(dataset.areas, `${apiRoot}/areas`, 'Area', ({ areaId }) => [areaId]),
    kind: byChoice(SupportKind, 'Kind of support', ({ kind }) => [kind]),
  };
}
