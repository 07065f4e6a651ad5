import { html } from 'lit/html.js';
import { openingAt } from '../../data/rules/opening.ts';
import type { Channel } from '../../data/schema/channel.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { timeInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { line, safely, say, type Content, type View } from '../view/view.ts';

/** Whether somebody answers now, from hours that may be trusted; else what hours a source states. */
export function openingLine(view: View, service: SupportService, channel: Channel): Content {
  const { hours, type, value } = channel;
  const { words, now, redDays } = view;
  if (!hours) return '';
  const opening = now && openingAt(now, channel, service, redDays);
  if (!opening || opening.state === 'stated') {
    // Stated hours may be wrong either way: nobody should wait because of them.
    const isOpenSometimes = type === 'phone' && value && !hours.alwaysOpen;
    return html`<p>
      ${words.statedHours}
      ${say(view, hours.text)}${isOpenSometimes ? [' – ', safely(view, words.callAnyway)] : ''}
    </p>`;
  }
  const { state, changesAt } = opening;
  const told = words[`opening.${state}${changesAt ? 'Until' : ''}`];
  return [
    html`<p><b>${tell(view, told, changesAt ? timeInWords(view, changesAt) : '')}</b></p>`,
    line(view, hours.text, words.hours),
  ];
}
