import type { Area } from '../../data/schema/area.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { phonesOf, schedulesOf } from './channels.ts';
import { uuid } from './ids.ts';
import type { Organization, Service, ServiceSummary } from './schemas.ts';
import { attributesOf } from './taxonomy.ts';

const running = 'Det är inte känt om verksamheten pågår.';

/** The fields of a service that are no lists, in Swedish. */
export function toSummary(service: SupportService): ServiceSummary {
  const { id, name, operatorId, channels, audienceNote, minimumAge, maximumAge } = service;
  const words = [service.description, ...service.beforeYouCall, service.areaNote];
  const [web] = webAddresses(service);
  const email = channels.find((channel) => channel.type === 'email' && channel.value)?.value;
  const interpreter = channels.find((channel) => channel.interpreter === 'yes');
  const free = channels.flatMap((channel) => (channel.free === 'yes' ? (channel.value ?? []) : []));
  return withoutUnknown({
    id: uuid('support-services', id),
    organization_id: operatorId ? uuid('organizations', operatorId) : undefined,
    name: name.sv,
    alternate_name: name.en,
    description: words.flatMap((text) => text?.sv ?? []).join(' ') || undefined,
    url: web?.value,
    email: email ?? undefined,
    status: service.status === 'closed' ? ('defunct' as const) : ('active' as const),
    // HSDS has no "unknown": what is listed is active, and what is not known is said in words.
    alert: service.status === 'unknown' ? running : undefined,
    interpretation_services: interpreter
      ? (interpreter.languageNote?.sv ?? 'Tolk finns.')
      : undefined,
    fees_description: free.length ? `Kostnadsfritt: ${free.join(', ')}` : undefined,
    eligibility_description: audienceNote?.sv,
    minimum_age: minimumAge ?? undefined,
    maximum_age: maximumAge ?? undefined,
    assured_date: assuredOn(service),
  });
}

export function toService(
  service: SupportService,
  areas: ReadonlyMap<string, Area>,
  organization: Organization | undefined,
  apiRoot: string,
): Service {
  const own = uuid('support-services', service.id);
  const [, ...otherAddresses] = webAddresses(service);
  return withoutUnknown({
    ...toSummary(service),
    additional_urls: otherAddresses.map(({ id, value, label }) => ({
      id: uuid('support-services', service.id, 'urls', id),
      service_id: own,
      url: value,
      label,
    })),
    phones: phonesOf(service),
    schedules: schedulesOf(service),
    service_areas: service.areaIds.map((id) => ({
      id: uuid('support-services', service.id, 'areas', id),
      service_id: own,
      name: areas.get(id)?.name.sv ?? id,
      uri: `${apiRoot}/areas/${id}`,
    })),
    service_at_locations: [],
    attributes: attributesOf(service),
    organization,
  });
}

/** The day all its contacts had been asked about: the oldest counts, and one unasked means none. */
function assuredOn({ channels }: SupportService): string | undefined {
  const dates = channels.filter(({ value }) => value !== null).map(({ verifiedOn }) => verifiedOn);
  if (dates.includes(null)) return undefined;
  return dates.filter((date) => date !== null).toSorted()[0];
}

function webAddresses({ channels }: SupportService) {
  return channels.flatMap(({ id, type, value }) =>
    value !== null && ['web', 'chat'].includes(type) && URL.canParse(value)
      ? [{ id, value, label: type }]
      : [],
  );
}

type WithoutUnknown<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

function withoutUnknown<T extends object>(fields: T): WithoutUnknown<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as WithoutUnknown<T>;
}
