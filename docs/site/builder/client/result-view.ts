import type { SiteLanguage } from '../../page.ts';
import type { Choice } from '../choice.ts';
import { email, handOver } from '../letters.ts';
import type { Materials } from '../materials.ts';
import { policyLine } from '../policy.ts';
import { snippetOf, styleSheet, type Snippet } from '../snippet.ts';
import type { LiveText } from '../text/live.sv.ts';
import { fetchedFiles } from '../weight.ts';
import { linkTo } from './form.ts';

/** Writes what follows from a choice into the page: code, weight, and what is handed over. */
export function showResult(
  choice: Choice,
  materials: Materials,
  language: SiteLanguage,
  text: LiveText,
): Snippet {
  const snippet = snippetOf(choice, materials);
  const { form } = snippet;
  const letter = email(choice, materials, language, linkTo(choice));
  fill('code', form === 'email' ? letter.body : snippet.code);
  write('code-label', text.codeOf[form] ?? text.code);
  write('copy-code', text.copyOf[form] ?? text.copy);
  fill('script', snippet.script ?? '');
  show('script-part', !!snippet.script);
  show('zip', form === 'own-files');
  show('mail', form === 'email');
  const mail = document.querySelector<HTMLAnchorElement>('#mail')!;
  // Mail programs cut long addresses: the letter is copied, and the link in this short one leads here.
  mail.href = `mailto:?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(linkTo(choice))}`;

  write('weight', weightSentence(choice, materials, language, text));
  const policy = policyLine(choice, materials);
  fill('policy', policy);
  show('policy-part', !!policy);
  show('policy-nothing', !policy);
  show('style-part', ['element', 'own-files', 'email'].includes(form));
  fill('style-sheet', styleSheet(choice, materials));
  fill('letter', handOver(choice, materials, language));
  return snippet;
}

function weightSentence(
  choice: Choice,
  materials: Materials,
  language: SiteLanguage,
  text: LiveText,
): string {
  const files = fetchedFiles(choice, materials);
  if (files.length === 0) return text.weightNothing;
  const sum = files.reduce((sum, { bytes }) => sum + (bytes ?? NaN), 0);
  if (Number.isNaN(sum)) return text.weightPage;
  const kilobytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const names = files.map(({ what }) => text.files[what]).join(` ${text.and} `);
  return text.weight(names, `${kilobytes.format(sum / 1000)} kB`);
}

function fill(id: string, value: string): void {
  (document.getElementById(id) as HTMLTextAreaElement).value = value;
}

function write(id: string, value: string): void {
  document.getElementById(id)!.textContent = value;
}

function show(id: string, isShown: boolean): void {
  document.getElementById(id)!.hidden = !isShown;
}
