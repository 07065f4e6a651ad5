import { html } from 'lit/html.js';
import type { Activity } from '../../data/schema/activity.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { byId, heading, items, line, say, type Content, type View } from '../view/view.ts';
import { definitions } from './definitions.view.ts';
import { networkCard } from './networks.view.ts';
import { planState, validityNote } from './plan-state.view.ts';
import { publicationView } from './publication.view.ts';
import { summaryWords } from './summary.words.ts';

/** A plan as far as its source could be read. */
export function planView(view: View, data: RegionData, plan: Plan): Content {
  const words = summaryWords[view.language];
  const mandate = byId(data.mandates, plan.mandateId);
  const strategy = byId(data.strategies, plan.strategyId);
  const coordinator = byId(data.organizations, plan.coordinatorId);
  const publication = byId(data.publications, plan.publicationId);
  const networks = data.networks.filter(({ areaId }) => areaId === plan.areaId);
  const texts = (records: { text: LocalizedText }[]) => records.map(({ text }) => text);
  const section = (title: Content, content: Content[]) =>
    content.length ? html`<section>${heading(view, 1, title)} ${content}</section>` : '';
  const list = (records: { text: LocalizedText }[]) =>
    records.length
      ? [
          html`<ol>
            ${items(view, texts(records))}
          </ol>`,
        ]
      : [];

  return html`<div lang=${view.language} dir="ltr">
    ${[
      planState(view, data, plan),
      html`<div class="title">${heading(view, 0, say(view, plan.title))}</div>`,
      definitions(view, [
        [words.area, byId(data.areas, plan.areaId)?.name],
        [words.purpose, plan.purpose],
        [words.startingPoint, plan.startingPoint, plan.rationale],
        [words.mandate, mandate?.title, mandate?.assignment, mandate?.purpose],
        [words.platform, byId(data.networks, plan.platformNetworkId)?.name, plan.platformNote],
        [words.participants, plan.participantNote],
        [words.coordinator, coordinator?.name, plan.coordinatorNote],
      ]),
      data.activities
        .filter(({ emphasized, planId }) => emphasized && planId === plan.id)
        .map((activity) => emphasizedActivity(view, data, activity)),
      section(words.duties, list(plan.memberDuties)),
      section(words.goals, list(plan.goals)),
      strategy &&
        section(say(view, strategy.title), [
          ...list(strategy.goals),
          validityNote(view, strategy.validity),
        ]),
      section(words.networks, [
        html`<ul class="cards">
          ${networks.map((network) => networkCard(view, data, network))}
        </ul>`,
      ]),
      publication &&
        section(words.aboutPublication, [
          publicationView(
            view,
            publication,
            byId(data.organizations, publication.publisherId)?.name,
          ),
        ]),
      line(view, plan.completeness.note),
    ]}
  </div>`;
}

/** What the plan itself prints in bold, who shares it and why. */
function emphasizedActivity(view: View, { networks }: RegionData, activity: Activity): Content {
  const words = summaryWords[view.language];
  return html`<section class="note">
    ${heading(view, 1, [words.emphasized, ' ', say(view, activity.title)])}
    ${line(view, activity.text)} ${line(view, activity.emphasisReason)}
    ${line(view, byId(networks, activity.sharedByNetworkId)?.name, words.sharedBy)}
  </section>`;
}
