import type { Dataset } from '../collections.ts';
import type { Path } from '../flaw.ts';
import { freshness, reviewDate } from '../rules/freshness.ts';
import type { Channel } from '../schema/channel.ts';
import type { SupportService } from '../schema/support-service.ts';

/** Something that must be put right before a real publisher goes live. */
export interface Obstacle {
  code: 'line-not-verified' | 'review-overdue';
  service: SupportService;
  path: Path;
  /** The number or address that is meant. */
  value: string | null;
  verifiedOn: string | null;
}

/** A contact that is published as unconfirmed, because nobody responsible stands behind it. */
export interface Unconfirmed {
  service: SupportService;
  path: Path;
  value: string | null;
}

export interface Readiness {
  obstacles: Obstacle[];
  unconfirmed: Unconfirmed[];
}

/**
 * What stands between real contacts and a real publisher, on a day (YYYY-MM-DD): every line of the
 * emergency block must have a number that was verified within twelve months, and no verification may
 * be older. Confidence C is no obstacle, because it is always shown as unconfirmed.
 */
export function readinessOf(dataset: Dataset, today: string): Readiness {
  const services = dataset['support-services'].filter(
    (service) => !service.fictional && !service.deprecated,
  );
  const contacts = services.flatMap((service) =>
    service.channels.map((channel, position) => ({ service, channel, position })),
  );
  const standing = ({ service, channel }: { service: SupportService; channel: Channel }) =>
    freshness(channel, service, today);

  const unverifiedLines = services.filter(
    (service) =>
      service.alwaysShown &&
      !service.channels.some(
        (channel) => channel.type === 'phone' && standing({ service, channel }) === 'verified',
      ),
  );
  return {
    obstacles: [
      ...unverifiedLines.map((service) => ({
        code: 'line-not-verified' as const,
        ...{ service, path: ['channels'], value: null, verifiedOn: null },
      })),
      ...contacts
        .filter((contact) => standing(contact) !== 'withdrawn' && isOverdue(contact.channel, today))
        .map(({ service, channel, position }) => ({
          code: 'review-overdue' as const,
          ...{ service, path: ['channels', position, 'verifiedOn'] },
          ...{ value: channel.value, verifiedOn: channel.verifiedOn },
        })),
    ],
    unconfirmed: contacts
      .filter((contact) => standing(contact) === 'unconfirmed')
      .map(({ service, channel, position }) => {
        return { service, path: ['channels', position, 'value'], value: channel.value };
      }),
  };
}

function isOverdue({ verifiedOn }: Channel, today: string): boolean {
  return verifiedOn !== null && reviewDate(verifiedOn) < today;
}
