import { html } from 'lit/html.js';
import { lastDay } from '../../data/rules/period.ts';
import type { Activity } from '../../data/schema/activity.ts';
import type { Period } from '../../data/schema/dates.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { networkCards } from '../network-directory/network-card.view.ts';
import { fact } from '../plan/fact.view.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import {
  byId,
  heading,
  items,
  line,
  say,
  type Content,
  type Value,
  type View,
} from '../view/view.ts';
import { publicationView } from './publication.view.ts';

/** A plan as far as its source could be read. */
export function planView(view: View, data: RegionData, plan: Plan): Content {
  const { words } = view;
  const mandate = byId(data.mandates, plan.mandateId);
  const strategy = byId(data.strategies, plan.strategyId);
  const coordinator = byId(data.organizations, plan.coordinatorId);
  const publication = byId(data.publications, plan.publicationId);
  const networks = data.networks.filter(({ areaId }) => areaId === plan.areaId);
  const told = (label: Content, ...values: Value[]) =>
    fact(
      label,
      values.map((value) => line(view, value)),
    );
  const section = (title: Content, content: Content) =>
    html`<section>${heading(view, 1, title)} ${content}</section>`;
  const list = (title: Content, records: { text: LocalizedText }[], below?: Content) =>
    records.length
      ? section(title, [
          html`<ol>
            ${items(
              view,
              records.map(({ text }) => text),
            )}
          </ol>`,
          below,
        ])
      : '';

  return [
    html`<div class="title">${heading(view, 0, say(view, plan.title))}</div>
      <dl>
        ${told(words.area, byId(data.areas, plan.areaId)?.name)}
        ${told(words.purpose, plan.purpose)}
        ${told(words.startingPoint, plan.startingPoint, plan.rationale)}
        ${told(words.mandate, mandate?.title, mandate?.assignment, mandate?.purpose)}
        ${told(words.platform, byId(data.networks, plan.platformNetworkId)?.name, plan.platformNote)}
        ${told(words.participants, plan.participantNote)}
        ${told(words.coordinator, coordinator?.name, plan.coordinatorNote)}
      </dl>`,
    data.activities
      .filter(({ emphasized, planId }) => emphasized && planId === plan.id)
      .map((activity) => emphasizedActivity(view, data, activity)),
    list(words.duties, plan.memberDuties),
    list(words.goals, plan.goals),
    strategy &&
      list(say(view, strategy.title), strategy.goals, validityNote(view, strategy.validity)),
    networks.length ? section(words.networks, networkCards(view, data, networks, 2)) : '',
    publication &&
      section(
        words.aboutPublication,
        publicationView(view, publication, byId(data.organizations, publication.publisherId)?.name),
      ),
  ];
}

/** To when something holds, or held; nothing when the source gives no end. */
function validityNote(view: View, { to }: Period): Content {
  const { words, today } = view;
  const end = to && lastDay(to);
  return line(
    view,
    end &&
      tell(view, today && today > end ? words.wasValidTo : words.validTo, dateInWords(view, end)),
  );
}

/** What the plan itself prints in bold, who shares it and why. */
function emphasizedActivity(view: View, { networks }: RegionData, activity: Activity): Content {
  const { words } = view;
  return html`<section class="note">
    ${heading(view, 1, [words.emphasized, ' ', say(view, activity.title)])}
    ${line(view, activity.text)} ${line(view, activity.emphasisReason)}
    ${line(view, byId(networks, activity.sharedByNetworkId)?.name, words.sharedBy)}
  </section>`;
}
