import { html } from 'lit/html.js';
import { isUnconfirmed, isWithdrawn } from '../../data/rules/freshness.ts';
import { telHref } from '../../data/rules/phone.ts';
import type { Channel } from '../../data/schema/channel.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { line, listed, safely, say, type Content, type View } from '../view/view.ts';
import { conflictLines } from './evidence.view.ts';

const claims = ['free', 'anonymous', 'interpreter'] as const;

/** One way to reach a service, with only what its own sources say of it. */
export function channelView(view: View, service: SupportService, channel: Channel): Content {
  const { words } = view;
  const { type, value, note, hours } = channel;
  const number = type === 'phone' && value;
  const isOver = view.today && isWithdrawn(channel, service, view.today);
  // What is unknown is left out, except the phone bill: there, silence could be taken for a no.
  const known: Content[] = claims
    .map((claim) => [claim, channel[claim]] as const)
    .map(([claim, answer]) => (answer === 'unknown' ? '' : words[`${claim}.${answer}`]));
  if (number && service.kind !== 'emergency')
    known.push(safely(view, words[`bill.${channel.showsOnBill}`]));
  return html`<p>
      ${number ? '' : [words[`channel.${type}`], value || note ? ':' : '']}
      ${
        isOver
          ? [value, ' ', safely(view, words.withdrawn)]
          : value
            ? contactLink(view, service, type, value)
            : say(view, note)
      }
      ${isUnconfirmed(channel) ? html`<em>${safely(view, words.unconfirmed)}</em>` : ''}
    </p>
    ${line(view, hours?.text, words.statedHours)}
    ${known.some(Boolean) ? html`<p>${listed(known)}</p>` : ''} ${line(view, channel.languageNote)}
    ${line(view, value && note)}
    ${number && isUnconfirmed(channel) ? html`<p>${safely(view, words.inDanger)} ${safely(view, words.call)} 112</p>` : ''}
    ${type === 'email' ? html`<p>${safely(view, words.emailStays)}</p>` : ''}
    ${conflictLines(view, channel.conflicts)}`;
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
  const number = telHref(value);
  const others = { email: 'mailto:' + value, sms: number.replace('tel', 'sms') };
  return html`<a
    class=${type}
    href=${isWeb ? value : (others[type as keyof typeof others] ?? number)}
    rel="noreferrer"
    ><span class="heard">${view.words[`channel.${type}`]} ${say(view, name)}, </span
    ><bdi dir="ltr">${isWeb ? new URL(value).hostname : value}</bdi></a
  >`;
}
