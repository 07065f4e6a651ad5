import { html } from 'lit/html.js';
import type { SupportService } from '../../data/schema/support-service.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { heading, items, line, safely, say, type Content, type View } from '../view/view.ts';
import { channelView } from './channel.view.ts';
import { conflictLines, sourceSentence } from './evidence.view.ts';

/** What to know before calling, by its Swedish words, and the services that say it. */
export type Advice = Map<string, { text: LocalizedText; by: SupportService[] }>;

/** A service with every way to reach it. `toldAbove`: advice that already stands above the list. */
export function serviceCard(
  view: View,
  service: SupportService,
  toldAbove: Advice,
  depth = 1,
): Content {
  const { words } = view;
  const { channels, audiences, audienceNote, list } = service;
  const names = audiences.map((audience) => words[`audience.${audience}`]).join(', ');
  const forWhom = audienceNote ? line(view, audienceNote) : line(view, names, words.forWhom);
  // Somebody may be looking over the shoulder of who wants to stop: there, it takes a press to read.
  const isDiscreet = list === 'violence-users';
  const evidence = channels.length ? channels : [service];
  const sentences = evidence.map((one) => sourceSentence(view, one));
  return html`<div>
      ${heading(view, depth, say(view, service.name))}
      ${line(view, service.fictional ? words.fictional : '')} ${isDiscreet ? '' : forWhom}
      ${line(view, service.description)} ${line(view, service.areaNote)}
      ${adviceList(
        view,
        service.beforeYouCall.filter(({ sv }) => !toldAbove.has(sv)),
      )}
    </div>
    <div>
      ${channels.length ? '' : html`<p class="first">${words.numberUnknown}</p>`}
      ${sentences.map((sentence, index) => [
        channels[index] && channelView(view, service, channels[index]),
        // Channels with the same sources say so once.
        sentence === sentences[index + 1] ? '' : html`<p><small>${sentence}</small></p>`,
      ])}
      ${more(view, service, isDiscreet ? forWhom : '')}
    </div>`;
}

/** What can wait until the number has been seen: that sources differ is said, how they do takes a press. */
function more(view: View, service: SupportService, forWhom: Content): Content {
  const { words } = view;
  const contested = [service, ...service.channels].filter(({ conflicts }) => conflicts.length);
  return forWhom || contested.length
    ? html`<details>
        <summary>
          ${contested.length ? words.sourcesDiffer : words.moreAbout}<span class="heard"
            >: ${say(view, service.name)}</span
          >
        </summary>
        ${forWhom} ${contested.map((one) => ('note' in one ? line(view, one.note) : ''))}
        ${conflictLines(
          view,
          contested.flatMap(({ conflicts }) => conflicts),
        )}
      </details>`
    : '';
}

/** What to know before calling. */
export function adviceList(view: View, advice: LocalizedText[]): Content {
  return advice.length
    ? html`<p>${safely(view, view.words.beforeYouCall)}</p>
        <ul>
          ${items(view, advice, safely)}
        </ul>`
    : '';
}

/** Advice that several services give is said once, above the list, instead of on each card. */
export function sharedAdvice(services: SupportService[]): Advice {
  const advice: Advice = new Map();
  for (const service of services) {
    for (const text of service.beforeYouCall) {
      const by = advice.get(text.sv)?.by ?? [];
      advice.set(text.sv, { text, by });
      by.push(service);
    }
  }
  return new Map([...advice].filter(([, { by }]) => by.length > 1));
}
