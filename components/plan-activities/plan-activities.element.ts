import { html } from 'lit/html.js';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { Properties } from '../element/base-element.ts';
import { PlanElement } from '../plan/plan-element.ts';
import { partStyles } from '../plan/table.css.ts';
import { tell } from '../view/tell.ts';
import { heading, line, type Content, type View } from '../view/view.ts';
import { activityCard, wholeActivity } from './activity.view.ts';
import { filterFields, viewSwitch, wideningHints } from './controls.ts';
import { filtered, optionLists, prepareSearch, type Choice, type OptionList } from './filter.ts';
import { keepInside } from './keep-inside.ts';
import { activitiesStyles } from './plan-activities.css.ts';
import { activityRows, sorted, type ActivityRow, type Order, type SortKey } from '../plan/rows.ts';
import { activityTable } from './table.view.ts';

/** Rows shown at first, and added by each "show more": painted within one frame on a slow phone. */
const PAGE = 24;

/** A plan's rows, and what is made of them. */
interface Prepared {
  data: RegionData;
  plan: Plan;
  rows: ActivityRow[];
  lists: OptionList[];
  ordered: ActivityRow[];
  order: Order | undefined;
}

/**
 * A plan's activities, to search, filter, sort and read one by one.
 *
 * What the reader types or chooses stays in this object: not in the address, not in storage, not in
 * an event, not in a request.
 *
 * @state empty - The plan has no activities in the data: said in a sentence.
 * @state filtered-to-nothing - Nothing matches: says what to widen, and by how much.
 */
export class PlanActivities extends PlanElement {
  static override get styles(): string {
    return super.styles + partStyles + activitiesStyles;
  }

  static override get properties(): Properties {
    return { ...super.properties, activity: {} };
  }

  /**
   * The activity to show alone at first, by its id; the reader can go on to all of them.
   * @values activities
   */
  declare activity: string | undefined;

  #choice: Choice = {};
  #order: Order | undefined;
  #asTable = false;
  #shown = PAGE;
  #opened: string | undefined;
  /** What the host page last asked to open; from then on the reader decides. */
  #asked: string | undefined;
  #count = '';
  #prepared: Prepared | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', (event) => this.#choose(event));
    root.addEventListener('click', (event) => this.#press(event));
    keepInside(root);
    return root;
  }

  /** Newer data in another order draws other activities where these were: the focus goes with its own. */
  protected override update(): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement | null;
    if (focused?.name === 'open' && focused.value) this.focusNext ??= [toOpen(focused.value), 0];
    super.update();
  }

  protected override showPlan(view: View, data: RegionData, plan: Plan): Content {
    const { words } = view;
    const prepared = this.#prepare(data, plan, view);
    const { rows } = prepared;
    if (this.#asked !== this.activity) this.#opened = this.#asked = this.activity;
    const opened = this.#opened;
    const alone = rows.find(({ activity }) => activity.id === opened);
    return html`<section>
      <div class="title">${heading(view, 0, words.activities)}</div>
      ${line(view, plan.title)} ${opened && !alone ? line(view, words.missing) : ''}
      ${
        alone && rows.length > 1
          ? html`<button name="open" value="">${tell(view, words.showAll, rows.length)}</button>`
          : ''
      }
      ${
        alone || rows.length === 1
          ? wholeActivity(view, data, alone ?? rows[0]!)
          : rows.length
            ? this.#list(view, prepared)
            : line(view, words.noActivities)
      }
    </section>`;
  }

  #list(view: View, { rows, ordered, lists }: Prepared): Content {
    const { words } = view;
    const choice = this.#choice;
    const found = filtered(ordered, lists, choice, view);
    const shown = found.slice(0, this.#shown);
    this.#count = tell(
      view,
      found.length === rows.length ? words.count : words.countOf,
      found.length,
      rows.length,
    );
    return html`${filterFields(view, lists, choice)}
      <div class="bar">
        <b>${this.#count}</b>
        ${found.length < rows.length && found.length ? html`<button name="drop">${words.clear}</button>` : ''}
        ${viewSwitch(view, this.#asTable)}
      </div>
      ${
        !found.length
          ? wideningHints(view, rows, lists, choice)
          : this.#asTable
            ? activityTable(view, shown, this.#order)
            : html`<ul>
                ${shown.map((row) => activityCard(view, row))}
              </ul>`
      }
      ${
        found.length > shown.length
          ? html`<button name="more">
              ${tell(view, words.more, Math.min(PAGE, found.length - shown.length))}
            </button>`
          : ''
      }`;
  }

  /** Made anew only when the data or the order changes, not at each key. */
  #prepare(data: RegionData, plan: Plan, view: View): Prepared {
    let prepared = this.#prepared;
    if (prepared?.data !== data || prepared.plan !== plan) {
      const rows = activityRows(data, plan);
      const lists = optionLists(rows, view);
      prepared = this.#prepared = {
        data,
        plan,
        rows,
        lists,
        ordered: rows,
        order: undefined,
      };
      void prepareSearch(rows, view, () => this.isConnected && this.#prepared?.rows === rows);
    }
    if (prepared.order !== this.#order) {
      prepared.order = this.#order;
      prepared.ordered = sorted(prepared.rows, this.#order!, view);
    }
    return prepared;
  }

  #choose({ target }: Event): void {
    const { name, value } = target as HTMLInputElement;
    this.#setChoice({ ...this.#choice, [name]: value });
  }

  #setChoice(choice: Choice): void {
    this.#choice = choice;
    this.#shown = PAGE;
    this.requestUpdate();
    this.announce(() => this.#count);
  }

  #press({ target }: Event): void {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { name, value } = button;
    if (name === 'open') {
      this.focusNext = [toOpen(value ? '' : this.#opened!), 0];
      this.#opened = value;
    } else if (name === 'more') {
      this.focusNext = ['[name=open]', this.#shown];
      this.#shown += PAGE;
    } else if (name === 'view') {
      this.#asTable = !!value;
    } else if (name === 'sort') {
      const by = value as SortKey;
      this.#order = { by, descending: this.#order?.by === by && !this.#order.descending };
    } else if (name === 'drop') {
      this.focusNext = [`[name=${value || 'search'}]`, 0];
      this.#setChoice(value ? { ...this.#choice, [value]: '' } : {});
    }
    this.requestUpdate();
  }
}

/** The button that opens an activity; without one, that which goes back to all of them. */
function toOpen(id: string): string {
  return `[name=open][value="${id}"]`;
}
