import { html } from 'lit/html.js';
import { newestFirst } from '../../data/rules/standing.ts';
import type { FollowUp } from '../../data/schema/follow-up.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { byId, heading, line, plain, say, type Content, type View } from '../view/view.ts';
import { legend, stackedBar, type Share } from './patterns.view.ts';
import { tableBehind } from './table-behind.view.ts';

/** What the members answered in each round, the latest first; who was not asked is not there. */
export function commitments(view: View, data: RegionData, rounds: FollowUp[]): Content {
  const { words } = view;
  return html`<section>
    ${heading(view, 1, words.rounds)}
    ${newestFirst(rounds).map((round) => roundView(view, data, round))}
  </section>`;
}

function roundView(view: View, { organizations }: RegionData, round: FollowUp): Content {
  const { words } = view;
  const { date, commitments: reports } = round;
  const answered = reports.filter((report) => report.answered).length;
  const shares: Share[] = [
    { pattern: 'completed', name: words.answered, count: answered },
    { pattern: 'not-started', name: words.notAnswered, count: reports.length - answered },
  ];
  const title = plain(view, round.title);
  return html`<div class="card" part="card">
    ${heading(view, 2, say(view, round.title))}
    <p><small>${dateInWords(view, date)}</small></p>
    ${line(view, byId(organizations, round.reportedById)?.name, words.reportedBy)}
    ${
      reports.length
        ? [
            line(view, tell(view, words.asked, reports.length, answered)),
            legend(shares),
            stackedBar(title, shares),
            tableBehind(
              view,
              title,
              [words.organization, words.answer],
              reports.map((report) => [
                say(view, byId(organizations, report.organizationId)?.name),
                report.answered
                  ? say(view, report.text ?? words.answeredWithoutText)
                  : html`<em>${words.notAnswered}</em>`,
              ]),
            ),
          ]
        : line(view, words.nobodyAsked)
    }
  </div>`;
}
