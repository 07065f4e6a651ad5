import { html } from 'lit/html.js';
import { freshness, isUnconfirmed } from '../../data/rules/freshness.ts';
import { telHref } from '../../data/rules/phone.ts';
import type { Channel } from '../../data/schema/channel.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { line, listed, safely, say, type Content, type View } from '../view/view.ts';
import { openingLine } from './opening.view.ts';

const claims = ['free', 'anonymous', 'interpreter'] as const;

/** One way to reach a service, with only what its own sources say of it. */
export function channelView(view: View, service: SupportService, channel: Channel): Content {
  const { words } = view;
  const { type, value, note, languages } = channel;
  const number = type === 'phone' && value;
  const day = view.today ?? view.asOf;
  const state = day && freshness(channel, service, day);
  const doubt = isUnconfirmed(channel)
    ? words.unconfirmed
    : state === 'check-before-use' && words.checkFirst;
  // There are no words for what is unknown, except the phone bill: there, silence could be taken for a no.
  const known: Content[] = claims.map((claim) => words[`${claim}.${channel[claim]}` as 'free.yes']);
  if (value && /^(phone|sms|text|relay)/.test(type) && service.kind !== 'emergency')
    known.push(safely(view, words[`bill.${channel.showsOnBill}`]));
  return html`<p>
      ${number ? '' : [words[`channel.${type}`], value || note ? ':' : '']}
      ${
        state === 'withdrawn'
          ? [value, ' ', safely(view, words.withdrawn)]
          : value
            ? contactLink(view, service, type, value)
            : say(view, note)
      }
      ${doubt ? html`<em>${safely(view, doubt)}</em>` : ''}
    </p>
    ${openingLine(view, service, channel)}
    ${known.some(Boolean) ? html`<p class="first">${listed(known)}</p>` : ''}
    ${languages.length ? html`<p>${languages.map((tag) => [say(view, words[`language.${tag}` as 'language.en']), ' '])}</p>` : ''}
    ${line(view, channel.languageNote)}
    ${line(view, value && !channel.conflicts.length ? note : '')}
    ${number && isUnconfirmed(channel) ? html`<p>${safely(view, words.dangerCall)}</p>` : ''}
    ${type === 'email' ? html`<p>${safely(view, words.emailStays)}</p>` : ''}`;
}

/** The name of the service is part of the link: ten links on a page have ten names. */
function contactLink(
  view: View,
  { name, fictional }: SupportService,
  type: Channel['type'],
  value: string,
): Content {
  // A made-up number is for looking at: somebody might own it one day.
  if (fictional) return value;
  const isWeb = value.startsWith('http');
  const isEmail = type === 'email';
  const number = telHref(value);
  return html`<a
    class=${isWeb || isEmail ? '' : 'call'}
    href=${isWeb ? value : isEmail ? 'mailto:' + value : type === 'sms' ? number.replace('tel', 'sms') : number}
    rel="noreferrer"
    ><span class="heard">${view.words[`channel.${type}`]} ${say(view, name)}, </span
    ><bdi dir="ltr">${isWeb ? new URL(value).hostname : value}</bdi></a
  >`;
}
