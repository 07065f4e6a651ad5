import type { Audience, SupportKind, SupportList } from '../../../data/schema/support-service.ts';
import type { associations } from './organizations.ts';
import type { Text } from './record.ts';

/** A kind of service that every municipality may have. */
interface Kind {
  kind: SupportKind;
  list: SupportList;
  name: Text;
  audiences: Audience[];
  operator: 'municipality' | 'region' | (typeof associations)[number];
}

/** In the order a municipality gets them: nobody is without social services. */
export const kinds: Kind[] = [
  {
    kind: 'social-services',
    list: 'exposed',
    name: { sv: 'Socialtjänsten', en: 'Social Services' },
    audiences: ['everyone'],
    operator: 'municipality',
  },
  {
    kind: 'womens-support',
    list: 'exposed',
    name: { sv: 'Kvinnojouren Sagofyren', en: "Women's Support Sagofyren" },
    audiences: ['women', 'trans-persons'],
    operator: 'kvinnojour',
  },
  {
    kind: 'youth-support',
    list: 'exposed',
    name: { sv: 'Ungdomsjouren Låtsaslampan', en: 'Youth Support Låtsaslampan' },
    audiences: ['young-persons', 'children'],
    operator: 'ungdomsjour',
  },
  {
    kind: 'crime-victim-support',
    list: 'exposed',
    name: { sv: 'Brottsofferstödet Sagobron', en: 'Victim Support Sagobron' },
    audiences: ['crime-victims', 'relatives', 'men'],
    operator: 'brottsofferjour',
  },
  {
    kind: 'behavior-change',
    list: 'violence-users',
    name: { sv: 'Mottagningen Sluta slå', en: 'Clinic Stop Hitting' },
    audiences: ['violence-users'],
    operator: 'region',
  },
  {
    kind: 'health-advice',
    list: 'exposed',
    name: { sv: 'Vårdens samtalsstöd', en: 'Health Care Talks' },
    audiences: ['everyone'],
    operator: 'region',
  },
  {
    kind: 'honor-related-advice',
    list: 'exposed',
    name: { sv: 'Rådgivningen om heder', en: 'Advice on Honor' },
    audiences: ['honor-exposed', 'young-persons'],
    operator: 'municipality',
  },
  {
    kind: 'professional-advice',
    list: 'professionals',
    name: { sv: 'Konsultstödet', en: 'Consultation' },
    audiences: ['professionals'],
    operator: 'region',
  },
  {
    kind: 'helpline',
    list: 'exposed',
    name: { sv: 'Samtalslinjen Påhittslyktan', en: 'Talk Line Påhittslyktan' },
    audiences: ['women', 'men', 'lgbtqi-persons', 'relatives'],
    operator: 'kvinnojour',
  },
];
