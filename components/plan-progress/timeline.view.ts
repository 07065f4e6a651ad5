import { html, svg } from 'lit/html.js';
import { firstDay, lastDay } from '../../data/rules/period.ts';
import type { Period } from '../../data/schema/dates.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { ActivityRow } from '../plan/rows.ts';
import { dateInWords, periodInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { heading, say, type Content, type View } from '../view/view.ts';
import { tableBehind } from './table-behind.view.ts';

const DAY = 864e5;

/** From the first day of a year to the first day of another, as positions from 0 to 100. */
interface Scale {
  years: number[];
  /** `later`: so many days after it. */
  at(day: string, later?: number): number;
}

/** When each activity is to be done, against today where there is a clock. `more`: how to see the rest. */
export function timeline(
  view: View,
  plan: Plan,
  rows: ActivityRow[],
  shown: number,
  more: Content,
): Content {
  const { words, today } = view;
  const scale = scaleOf([plan.period, ...rows.map(({ activity }) => activity.timing)]);
  const first = rows.slice(0, shown);
  const time = ({ activity: { timing } }: ActivityRow) =>
    timing ? periodInWords(view, timing) : words.timeUnknown;
  return html`<section>
    ${heading(view, 1, words.timeline)}
    <div class="row axis" aria-hidden="true">
      <p>
        ${
          today && isOn(scale.at(today))
            ? html`<b>${tell(view, words.today, dateInWords(view, today))}</b>`
            : ''
        }
      </p>
      ${axis(scale)}
    </div>
    <ul class="timeline">
      ${first.map(
        (row) =>
          html`<li class="row" tabindex="-1">
            <p>${say(view, row.activity.title)} <small>${time(row)}</small></p>
            ${bar(view, scale, row)}
          </li>`,
      )}
    </ul>
    ${more}
    ${tableBehind(
      view,
      words.timeline,
      [words.title, words.timing, words.status],
      first.map((row) => [
        say(view, row.activity.title),
        time(row),
        row.standing ? words[`status.${row.standing.status}`] : words.notAsked,
      ]),
    )}
  </section>`;
}

function scaleOf(periods: (Period | null)[]): Scale {
  const dates = periods.flatMap((period) => [period?.from, period?.to]).filter((date) => !!date);
  const all = dates.map((date) => Number(date!.slice(0, 4)));
  const [from, to] = [Math.min(...all), Math.max(...all) + 1];
  const [start, end] = [from, to].map((year) => Date.UTC(year, 0)) as [number, number];
  return {
    years: Array.from({ length: to - from }, (_, index) => from + index),
    at: (day, later = 0) => ((Date.parse(day) + later * DAY - start) / (end - start)) * 100,
  };
}

/** The years, as many as there is room for: of a narrow one every second. */
function axis({ years, at }: Scale): Content {
  const step = Math.ceil(years.length / 6);
  return html`<svg>
    ${years
      .filter((_, index) => index % step === 0)
      .map(
        (year, index) =>
          svg`<text class=${index % 2 ? 'close' : ''} x=${at(`${year}-01-01`) + '%'} dx="0.25em" y="1.1em">${year}</text>`,
      )}
  </svg>`;
}

/** The period of one activity. Where its end is open or not known, the bar has none either. */
function bar({ today }: View, { years, at }: Scale, { activity, standing }: ActivityRow): Content {
  const { timing } = activity;
  const start = timing?.from ? at(firstDay(timing.from)) : 0;
  // A day ends where the next begins.
  const end = timing?.to ? at(lastDay(timing.to), 1) : 100;
  const position = today ? at(today) : -1;
  return html`<svg aria-hidden="true">
    ${years.map((year) => {
      const x = at(`${year}-01-01`) + '%';
      return svg`<line x1=${x} x2=${x} y2="100%"></line>`;
    })}
    ${
      timing
        ? svg`<rect class=${timing.to ? '' : 'open'} x=${start + '%'} width=${end - start + '%'} y="0.5em" height="1.25em" fill=${`url(#${standing?.status ?? 'none'})`}></rect>`
        : ''
    }
    ${
      isOn(position)
        ? svg`<line class="today" x1=${position + '%'} x2=${position + '%'} y2="100%"></line>`
        : ''
    }
  </svg>`;
}

function isOn(position: number): boolean {
  return position >= 0 && position <= 100;
}
