import type { Channel } from '../../../data/schema/channel.ts';
import type { OpeningHours } from '../../../data/schema/hours.ts';
import type { SupportService } from '../../../data/schema/support-service.ts';
import { languageMap, sourcesOf, thing } from './parts.ts';
import type { Thing, Vocabulary } from './vocabulary.ts';

const weekdays = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
} as const;

const publicBodies = new Set<unknown>([
  ...['government', 'authority', 'county-administrative-board', 'region', 'municipality'],
]);

/** Whether an organization is part of the state, a region or a municipality. */
export function isPublic(kind: string | undefined): boolean {
  return publicBodies.has(kind);
}

export function supportService(service: SupportService, at: string, vocabulary: Vocabulary): Thing {
  const { operatorId, audienceNote, minimumAge, maximumAge } = service;
  const { apiRoot, kindOf } = vocabulary;
  return {
    '@type': operatorId && isPublic(kindOf(operatorId)) ? 'GovernmentService' : 'Service',
    description: service.description,
    serviceType: service.kind,
    list: service.list,
    alwaysShown: service.alwaysShown,
    status: service.status,
    beforeYouCall: languageMap(service.beforeYouCall),
    audience: thing({
      '@type': 'PeopleAudience',
      audienceType: service.audiences,
      description: audienceNote,
      requiredMinAge: minimumAge,
      requiredMaxAge: maximumAge,
    }),
    provider: operatorId && `${apiRoot}/organizations/${operatorId}`,
    areaServed: service.areaIds.map((id) => `${apiRoot}/areas/${id}`),
    availableChannel: service.channels.map((channel) => serviceChannel(channel, at)),
  };
}

/** One way to reach a service, whose address is `service`. */
export function serviceChannel(channel: Channel, service: string): Thing {
  const { id, note, languages, replacedById, sources } = channel;
  const { anonymous, confidence, free, interpreter, showsOnBill } = channel;
  return thing({
    '@id': `${service}#${id}`,
    '@type': 'ServiceChannel',
    description: note,
    availableLanguage: languages,
    ...wayIn(channel),
    type: channel.type,
    confidence,
    verifiedOn: channel.verifiedOn,
    ...{ anonymous, free, interpreter, showsOnBill },
    validFrom: channel.validFrom,
    validTo: channel.validTo,
    replacedById: replacedById && `${service}#${replacedById}`,
    subjectOf: sourcesOf(sources),
  });
}

/** The property that says how one gets in; none where it is not known. Numbers are written as printed. */
function wayIn({ type, value, free, hours }: Channel): Thing {
  const hoursAvailable = hours ? openings(hours) : [];
  const point = (more: Thing) => thing({ '@type': 'ContactPoint', ...more, hoursAvailable });
  if (value === null) return {};
  switch (type) {
    case 'phone':
      return {
        servicePhone: point({
          telephone: value,
          contactOption: free === 'yes' ? 'TollFree' : undefined,
        }),
      };
    case 'text-telephone':
    case 'relay':
      return {
        servicePhone: point({ telephone: value, contactOption: 'HearingImpairedSupported' }),
      };
    case 'sms':
      return { serviceSmsNumber: point({ telephone: value }) };
    case 'email':
      return { serviceUrl: `mailto:${value}` };
    case 'web':
    case 'chat':
      return URL.canParse(value) ? { serviceUrl: value } : {};
  }
}

/** Stated hours. Of holidays only "around the clock" says anything. */
function openings({ text, alwaysOpen, weekly }: OpeningHours): Thing[] {
  const everyDay = { days: Object.keys(weekdays) as (keyof typeof weekdays)[] };
  const stated = alwaysOpen ? [{ ...everyDay, opens: '00:00', closes: '24:00' }] : weekly;
  const open = stated.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    description: text,
    dayOfWeek: [...days.map((day) => weekdays[day]), ...(alwaysOpen ? ['PublicHolidays'] : [])],
    opens,
    // Schema.org's times end at 23:59.
    closes: closes === '24:00' ? '23:59' : closes,
  }));
  return open.length ? open : [{ '@type': 'OpeningHoursSpecification', description: text }];
}
