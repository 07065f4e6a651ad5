import type { z } from 'zod';
import { AbsenceStatement } from './schema/absence-statement.ts';
import { Activity } from './schema/activity.ts';
import { Area } from './schema/area.ts';
import { FollowUp } from './schema/follow-up.ts';
import { Mandate } from './schema/mandate.ts';
import { Network } from './schema/network.ts';
import { Organization } from './schema/organization.ts';
import { Plan } from './schema/plan.ts';
import { Publication } from './schema/publication.ts';
import { Strategy } from './schema/strategy.ts';
import { SupportService } from './schema/support-service.ts';

/** Every record type: its name in the API, and the schema that defines it. A region keeps it in the file of the same name (`support-services` in `services.yaml`). */
export const collections = {
  areas: Area,
  organizations: Organization,
  publications: Publication,
  mandates: Mandate,
  strategies: Strategy,
  networks: Network,
  plans: Plan,
  activities: Activity,
  'follow-ups': FollowUp,
  'support-services': SupportService,
  'absence-statements': AbsenceStatement,
} as const;

export type CollectionName = keyof typeof collections;
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]>;

/** All records of the regions that were read, in the order of their files. */
export type Dataset = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] };
