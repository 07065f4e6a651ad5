import { groupsIn } from '../loose.ts';
import { languageName } from '../rules/language-name.ts';
import { fictionNumber, LanguageTag } from '../schema/channel.ts';
import { every, textsAt } from '../schema-walk.ts';
import type { Check } from './index-records.ts';

/** Lists that people must never meet by chance, each with the audience of the same name. */
const guardedLists = ['violence-users', 'professionals'];

/** The three lists are never mixed: who uses violence and who works with it have lists of their own. */
export const checkSupportList: Check = function* (record, { collection }) {
  const { list, audiences } = record;
  if (collection !== 'support-services' || typeof list !== 'string') return;
  const named = [...textsAt(record, ['audiences', every])];
  for (const { path, text } of named)
    if (guardedLists.includes(text) && text !== list)
      yield { path, code: 'audience-of-other-list', value: text, expected: list };
  if (guardedLists.includes(list) && !named.some(({ text }) => text === list))
    yield { path: ['audiences'], code: 'list-without-audience', value: audiences, expected: list };
};

/** Who verified is told only together with when. */
export const checkVerification: Check = function* (record) {
  for (const { group, position } of groupsIn(record['channels']))
    if (group['verifiedByRole'] != null && group['verifiedOn'] == null)
      yield {
        path: ['channels', position, 'verifiedByRole'],
        code: 'role-without-date',
        value: group['verifiedByRole'],
      };
};

/** What nobody can name in Swedish and in English cannot be told to whoever looks for it. */
export const checkLanguages: Check = function* (record) {
  for (const { path, text } of textsAt(record, ['channels', every, 'languages', every]))
    if (isLanguageTag(text) && !(languageName(text, 'sv') && languageName(text, 'en')))
      yield { path, code: 'nameless-language', value: text };
};

function isLanguageTag(text: string): boolean {
  return LanguageTag.safeParse(text).success;
}

/** Made-up records and numbers stay in fictional regions, and real numbers out of them. */
export const checkFiction: Check = function* (record, { inFiction }) {
  if (inFiction === null) return;
  const value = record['fictional'];
  if (inFiction && value !== true)
    yield { path: ['fictional'], code: 'not-marked-fictional', value };
  if (!inFiction && value === true) yield { path: ['fictional'], code: 'fictional-here', value };

  for (const { group, position } of groupsIn(record['channels'])) {
    const number = group['value'];
    if (typeof number !== 'string') continue;
    const path = ['channels', position, 'value'];
    if (!inFiction && fictionNumber.test(asPrinted(number)))
      yield { path, code: 'fiction-number', value: number };
    const isCalled = group['type'] === 'phone' || group['type'] === 'sms';
    if (inFiction && isCalled && !fictionNumber.test(number))
      yield { path, code: 'real-number', value: number };
  }
};

/** A mobile number as the regulator prints its series: 070-174 06 05, however it was written. */
function asPrinted(number: string): string {
  const digits = number.replace(/\D/g, '').replace(/^(00)?46/, '0');
  return digits.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, '$1-$2 $3 $4');
}
