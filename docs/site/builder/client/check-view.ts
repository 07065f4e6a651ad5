import type { SiteLanguage } from '../../page.ts';
import { checkPasted } from '../check.ts';
import type { Finding } from '../finding.ts';
import { whatThereIs } from '../likely.ts';
import type { Materials } from '../materials.ts';
import type { LiveText } from '../text/live.sv.ts';

/** Answers what is wrong with code that an editor pastes; it stays in this page. */
export function watchCheck(materials: Materials, text: LiveText, language: SiteLanguage): void {
  const form = document.querySelector<HTMLFormElement>('#check-form')!;
  const pasted = document.querySelector<HTMLTextAreaElement>('#pasted')!;
  const link = document.querySelector<HTMLAnchorElement>('#check-open')!;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const readable = (value = '') =>
    /^\d{4}-\d\d-\d\d$/.test(value) ? date.format(new Date(value)) : value;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { findings, fragment } = checkPasted(pasted.value, materials);
    const items = findings.map(([name, first, second = '', offered]: Finding) => {
      const item = document.createElement('li');
      const sentence = text.findings[name](readable(first), readable(second));
      const advice = offered ? ` ${whatThereIs(second, offered, language, text)}` : '';
      item.textContent = sentence + advice;
      return item;
    });
    const list = document.createElement('ul');
    list.append(...items);
    document.getElementById('findings')!.replaceChildren(list);
    document.getElementById('check-open-part')!.hidden = fragment === null;
    link.href = `#${fragment ?? ''}`;
  });
}
