import { html } from 'lit/html.js';
import type { ActivityRow } from '../plan/rows.ts';
import { tell } from '../view/tell.ts';
import type { Content, View } from '../view/view.ts';
import { filtered, type Choice, type OptionList } from './filter.ts';

/** The fields to search and choose in. They bind properties, so that a choice can also be cleared. */
export function filterFields({ words }: View, lists: OptionList[], choice: Choice): Content {
  return html`<div class="fields" role="search" aria-label=${words.search}>
    <label class="wide"
      >${words.search}
      <input
        type="search"
        name="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${choice.search ?? ''}
    /></label>
    ${lists.map(
      ({ name, label, options }) =>
        html`<label
          >${label}
          <select name=${name} autocomplete="off">
            ${[['', words.any] as const, ...options].map(
              ([value, text]) =>
                html`<option value=${value} .selected=${value === (choice[name] ?? '')}>
                  ${text}
                </option>`,
            )}
          </select></label
        >`,
    )}
  </div>`;
}

/** The two looks, and which of them is shown. */
export function viewSwitch({ words }: View, asTable: boolean): Content {
  const button = (value: string, label: Content, isShown: boolean) =>
    html`<button name="view" value=${value} aria-pressed=${String(isShown)}>${label}</button>`;
  return html`<span class="switch"
    >${button('', words.list, !asTable)}${button('table', words.table, asTable)}</span
  >`;
}

/** Filtered to nothing: which single choice to give up, and what that would give. */
export function wideningHints(
  view: View,
  rows: ActivityRow[],
  lists: OptionList[],
  choice: Choice,
): Content {
  const { words } = view;
  const chosen = Object.entries(choice).filter(([, value]) => value);
  const hints = chosen.map(([name, value]) => {
    const count = filtered(rows, lists, { ...choice, [name]: '' }, view).length;
    const list = lists.find((one) => one.name === name);
    const label = list?.options.find(([option]) => option === value)?.[1] ?? value;
    return count && chosen.length > 1
      ? html`<button name="drop" value=${name}>${tell(view, words.without, label!, count)}</button>`
      : '';
  });
  return html`<div class="note">
    <p><b>${words.nothing}</b> ${words.widen}</p>
    <div class="hints">${hints}<button name="drop">${words.clear}</button></div>
  </div>`;
}
