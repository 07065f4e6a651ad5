import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { CalendarDate, PartialDate } from './dates.ts';
import { OpeningHours } from './hours.ts';
import { Id } from './id.ts';
import { Confidence, Conflict, Sources, WebAddress } from './source.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** Yes, no, or nobody has said. Never a boolean: "unknown" must not read as "no". */
export const YesNoUnknown = z
  .enum(['yes', 'no', 'unknown'], { error: 'yes-no-unknown' })
  .default('unknown');
export type YesNoUnknown = z.infer<typeof YesNoUnknown>;

/** Numbers that only exist inside Sweden's plan: 112, 114 14, 1177, 116 xxx and 90 xxx. */
const shortNumber = /^(112|114 14|1177|116 \d{3}|90 ?\d{3})$/;

/** The regulator's series for fiction; only records marked fictional may use it. */
export const fictionNumber = /^070-174 06 (0[5-9]|[1-9]\d)$/;

export const PhoneNumber = z
  .string({ error: 'phone' })
  .superRefine((text, context) => {
    const code = flawOf(text);
    if (code) context.addIssue({ code: 'custom', message: code, input: text });
  })
  .meta({
    description: 'Swedish phone number, written as people read it',
    example: '020-50 50 50',
  });

/**
 * A single digit on its own, after the area code or last: Swedish numbers are written in groups of two
 * or three. The library knows that 020 numbers have six to nine digits, so it takes `020-50 50 5`.
 */
const loneDigit = / \d$|-(?:\d|\d[\d ]* \d)(?: |$)/;

function flawOf(text: string): 'phone' | 'phone-group' | 'phone-premium' | undefined {
  if (shortNumber.test(text)) return undefined;
  // A number without its first zero is valid to the library, but nobody can dial it.
  const number = /^[0+]/.test(text) ? parsePhoneNumberFromString(text, 'SE') : undefined;
  if (!number?.isValid()) return 'phone';
  if (loneDigit.test(text)) return 'phone-group';
  return number.getType() === 'PREMIUM_RATE' ? 'phone-premium' : undefined;
}

/** The code of a language: two or three letters, and what narrows it. "svenska" is a word. */
export const LanguageTag = z
  .string({ error: 'language-tag' })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language-tag' });

export const ChannelType = z.enum(
  ['phone', 'sms', 'chat', 'email', 'text-telephone', 'relay', 'web'],
  { error: 'choice' },
);

/** What `value` must be, by type of channel; the other types take any text. */
const valueSchemas = new Map<unknown, z.ZodType>([
  ['phone', PhoneNumber],
  ['sms', PhoneNumber],
  ['email', z.email({ error: 'email' })],
  ['web', WebAddress],
]);

/**
 * One way to reach a service. Every claim belongs to its own channel: that one number does not show
 * on a bill says nothing of another. There is no field for a place, and there will be none.
 */
export const Channel = z
  .strictObject({
    id: Id,
    type: ChannelType,
    value: orUnknown(z.string({ error: 'text' }).min(1, { error: 'text' })).meta({
      description: 'Number, e-mail or web address; null: exists, but not known here',
    }),
    confidence: Confidence.meta({ description: 'Best confidence of the sources for `value`' }),
    hours: orUnknown(OpeningHours),
    free: YesNoUnknown,
    anonymous: YesNoUnknown,
    showsOnBill: YesNoUnknown.meta({ description: 'Whether the call shows on the phone bill' }),
    interpreter: YesNoUnknown,
    languages: z.array(LanguageTag).default([]).meta({ description: 'BCP 47 language tags' }),
    languageNote: orUnknown(LocalizedText),
    note: orUnknown(LocalizedText),
    validFrom: orUnknown(PartialDate),
    validTo: orUnknown(PartialDate),
    replacedById: orUnknown(Id).meta({ description: 'Channel of the same service' }),
    verifiedOn: orUnknown(CalendarDate).meta({
      description: 'When somebody asked the operator; the only date that makes a contact verified',
    }),
    verifiedByRole: orUnknown(z.string()),
    sources: Sources,
    conflicts: z.array(Conflict).default([]),
  })
  .superRefine(
    ({ type, value }, context) => {
      const schema = valueSchemas.get(type);
      if (typeof value !== 'string' || !schema) return;
      for (const { message } of schema.safeParse(value).error?.issues ?? []) {
        context.addIssue({ code: 'custom', message, path: ['value'], input: value });
      }
    },
    // Also when something else is wrong: an editor learns of everything at once.
    { when: (payload) => payload.value instanceof Object },
  )
  .meta({ id: 'Channel', description: 'One way to reach a service' });
export type Channel = z.infer<typeof Channel>;
