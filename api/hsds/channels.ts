import type { Channel } from '../../data/schema/channel.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { contactStanding } from '../../data/rules/evidence.ts';
import { firstDay, lastDay } from '../../data/rules/period.ts';
import { uuid } from './ids.ts';
import type { Service } from './schemas.ts';

type Phone = Service['phones'][number];
type Schedule = Service['schedules'][number];

/** Types of RFC 6350. */
const phoneTypes: Partial<Record<Channel['type'], Phone['type']>> = {
  phone: 'voice',
  sms: 'text',
  'text-telephone': 'textphone',
};

/** HSDS has no field for how sure a number is: so its description says it first. */
const standings = {
  verified: undefined,
  unverified: 'Ingen har frågat den som svarar här.',
  unconfirmed: 'Obekräftat nummer.',
};

const days = 'MO,TU,WE,TH,FR,SA,SU';

export function phonesOf({ id, channels }: SupportService): Phone[] {
  return channels.flatMap((channel) => {
    const type = phoneTypes[channel.type];
    if (!type || channel.value === null) return [];
    const own = uuid('support-services', id, 'phones', channel.id);
    const words = [standings[contactStanding(channel)], channel.note?.sv].filter(Boolean);
    return [
      {
        id: own,
        service_id: uuid('support-services', id),
        number: channel.value,
        type,
        ...(words.length ? { description: words.join(' ') } : {}),
        ...(channel.languages.length
          ? {
              languages: channel.languages.map((code) => ({
                id: uuid('support-services', id, 'phones', channel.id, code),
                phone_id: own,
                code,
              })),
            }
          : {}),
      },
    ];
  });
}

/** Stated hours as weekly rules (RFC 5545); as words alone where no more is known. */
export function schedulesOf({ id, channels }: SupportService): Schedule[] {
  return channels.flatMap(({ id: channelId, type, value, hours, validFrom, validTo }) => {
    if (!hours) return [];
    const stated = hours.alwaysOpen
      ? [{ byday: days, opens_at: '00:00', closes_at: '23:59' }]
      : hours.weekly.map(({ days, opens, closes }) => ({
          byday: days.map((day) => day.toUpperCase()).join(','),
          opens_at: opens,
          closes_at: closes === '24:00' ? '23:59' : closes,
        }));
    const rules = stated.map((rule) => ({ freq: 'WEEKLY' as const, wkst: 'MO' as const, ...rule }));
    return (rules.length ? rules : [{}]).map((rule, position) => ({
      id: uuid('support-services', id, 'schedules', channelId, String(position)),
      service_id: uuid('support-services', id),
      ...rule,
      ...(validFrom ? { valid_from: firstDay(validFrom) } : {}),
      ...(validTo ? { valid_to: lastDay(validTo) } : {}),
      description: `${value ?? type}: ${hours.text.sv}`,
      notes: 'Tider i Europe/Stockholm. Stated hours, Europe/Stockholm.',
    }));
  });
}
