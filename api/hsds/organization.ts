import type { Organization as OurOrganization } from '../../data/schema/organization.ts';
import { uuid } from './ids.ts';
import type { Organization } from './schemas.ts';

/** An organization in HSDS. A description is demanded there; where none is known it says so. */
export function toOrganization(organization: OurOrganization, apiRoot: string): Organization {
  const { id, name, description, website, identifiers } = organization;
  const own = uuid('organizations', id);
  return {
    id: own,
    name: name.sv,
    ...(name.en ? { alternate_name: name.en } : {}),
    description: description?.sv ?? 'Ingen beskrivning är känd.',
    ...(website ? { website } : {}),
    uri: `${apiRoot}/organizations/${id}`,
    ...(identifiers.length
      ? {
          organization_identifiers: identifiers.map(({ scheme, value }) => ({
            id: uuid('organizations', id, scheme, value),
            organization_id: own,
            identifier_type: scheme,
            identifier: value,
          })),
        }
      : {}),
  };
}
