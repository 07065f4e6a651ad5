import { describe, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { contactStanding } from '../../data/rules/evidence.ts';
import { firstDay, lastDay, periodState } from '../../data/rules/period.ts';
import { ActivityStatus } from '../../data/schema/activity.ts';
import { ChannelType } from '../../data/schema/channel.ts';
import { Audience, SupportKind } from '../../data/schema/support-service.ts';

/** What elements, examples and screenshots rely on the example county to have. */
const today = '2026-11-23';
const { dataset } = loadData({ regions: ['sweden', 'example'], today });
const services = dataset['support-services'].filter(({ fictional }) => fictional);
const channels = services.flatMap((service) => service.channels);

describe('its plans', () => {
  const [plan, older] = dataset.plans.filter(({ fictional }) => fictional);
  const activities = dataset.activities.filter(({ planId }) => planId === plan?.id);
  const followUps = dataset['follow-ups'].filter(({ planId }) => planId === plan?.id);

  test('are one that runs and an ended one that it replaced', () => {
    expect(periodState(plan!.period, today)).toBe('running');
    expect(periodState(older!.period, today)).toBe('ended');
    expect(older!.successor.planId).toBe(plan!.id);
    expect(plan!.completeness.level).toBe('complete');
    expect(plan!.memberDuties).toHaveLength(6);
  });

  test('hold 40 different activities, 5 of them emphasized, some for each of 4 goals', () => {
    expect(new Set(activities.map(({ text }) => text.sv)).size).toBe(40);
    expect(activities.filter(({ emphasized }) => emphasized)).toHaveLength(5);
    expect(plan!.goals).toHaveLength(4);
    for (const goal of plan!.goals)
      expect(activities.filter(({ goalIds }) => goalIds.includes(goal.id)).length).toBeGreaterThan(
        4,
      );
  });

  test('were followed up twice, with every status there is', () => {
    expect(followUps.map(({ date }) => date.slice(0, 7))).toEqual(['2025-03', '2026-03']);
    const reports = followUps.flatMap(({ activityStatuses }) => activityStatuses);
    expect(new Set(reports.map(({ status }) => status))).toEqual(new Set(ActivityStatus.options));
  });

  test('asked all 18 members each time, and some did not answer', () => {
    const network = dataset.networks.find(({ id }) => id === plan!.platformNetworkId);
    expect(network!.memberIds).toHaveLength(18);
    for (const { commitments } of followUps) {
      expect(commitments.map(({ organizationId }) => organizationId)).toEqual(network!.memberIds);
      expect(commitments.filter(({ answered }) => answered).length).toBeGreaterThan(9);
      expect(commitments.filter(({ answered }) => !answered)).not.toHaveLength(0);
      expect(commitments.filter(({ answered, text }) => !answered && text)).toEqual([]);
    }
  });
});

describe('its support services', () => {
  test.each([
    ['exposed', 30],
    ['violence-users', 6],
    ['professionals', 4],
  ] as const)('are in their lists: %s, %i', (list, count) => {
    expect(services.filter((service) => service.list === list)).toHaveLength(count);
  });

  test('show every audience, kind and way to reach them', () => {
    expect(new Set(services.flatMap(({ audiences }) => audiences))).toEqual(
      new Set(Audience.options),
    );
    expect(new Set([...services.map(({ kind }) => kind), 'emergency'])).toEqual(
      new Set(SupportKind.options),
    );
    expect(new Set(channels.map(({ type }) => type))).toEqual(new Set(ChannelType.options));
  });

  test.each(['free', 'anonymous', 'showsOnBill', 'interpreter'] as const)(
    'answer yes, no and nobody knows: %s',
    (claim) => {
      expect(new Set(channels.map((channel) => channel[claim]))).toEqual(
        new Set(['yes', 'no', 'unknown']),
      );
    },
  );

  test('show every state of a contact', () => {
    const aYearAgo = '2025-11-23';
    const states = {
      verified: channels.some(({ verifiedOn }) => verifiedOn && verifiedOn > aYearAgo),
      verifiedLongAgo: channels.some(({ verifiedOn }) => verifiedOn && verifiedOn < aYearAgo),
      unverified: channels.some((channel) => contactStanding(channel) === 'unverified'),
      unconfirmed: channels.some((channel) => contactStanding(channel) === 'unconfirmed'),
      conflicting: channels.some(({ conflicts }) =>
        conflicts.some(({ field }) => field === 'value'),
      ),
      replacedBefore: channels.some(
        ({ replacedById, validTo }) => replacedById && validTo && lastDay(validTo) < today,
      ),
      replacedSoon: channels.some(
        ({ replacedById, validTo }) => replacedById && validTo && lastDay(validTo) > today,
      ),
      notYetValid: channels.some(({ validFrom }) => validFrom && firstDay(validFrom) > today),
      valueNotKnown: channels.some(({ value }) => value === null),
      noContactKnown: services.some((service) => service.channels.length === 0),
      closed: services.some(
        ({ status, deprecated }) => status === 'closed' && deprecated?.replacedBy,
      ),
    };
    expect(Object.entries(states).filter(([, shown]) => !shown)).toEqual([]);
  });

  test('show every form of opening hours', () => {
    const hours = channels.map((channel) => channel.hours).filter((stated) => stated !== null);
    const forms = {
      always: hours.some(({ alwaysOpen }) => alwaysOpen),
      overMidnight: hours.some(
        ({ weekly }) =>
          weekly.some(({ closes }) => closes === '24:00') &&
          weekly.some(({ opens }) => opens === '00:00'),
      ),
      closedForLunch: hours.some(
        ({ weekly }) =>
          weekly.some(({ days, closes }) => days.includes('mo') && closes === '12:00') &&
          weekly.some(({ days, opens }) => days.includes('mo') && opens === '13:00'),
      ),
      inWordsOnly: hours.some(({ alwaysOpen, weekly }) => !alwaysOpen && weekly.length === 0),
      closedOnHolidays: hours.some(({ publicHolidays }) => publicHolidays === 'closed'),
      openOnHolidays: hours.some(({ publicHolidays }) => publicHolidays === 'as-usual'),
      holidaysUnknown: hours.some(({ publicHolidays }) => publicHolidays === 'unknown'),
      unknown: channels.some(({ type, hours: stated }) => type === 'phone' && stated === null),
    };
    expect(Object.entries(forms).filter(([, shown]) => !shown)).toEqual([]);
  });

  test('leave one municipality without any of its own', () => {
    const served = new Set(
      services.filter(({ status }) => status !== 'closed').flatMap(({ areaIds }) => areaIds),
    );
    const without = dataset.areas.filter(
      ({ id, fictional, level }) => fictional && level === 'municipality' && !served.has(id),
    );
    expect(without.map(({ id }) => id)).toEqual(['sagomala']);
  });
});
