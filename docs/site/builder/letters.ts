import type { SiteLanguage } from '../page.ts';
import type { Choice } from './choice.ts';
import { elementOf, type Materials } from './materials.ts';
import type { Form } from './places.ts';
import { policyLine } from './policy.ts';
import { formOf, pageAddress, snippetOf } from './snippet.ts';
import { letterEn } from './text/letter.en.ts';
import { letterSv } from './text/letter.sv.ts';

/** What the letters are told of a choice. */
export interface Subject {
  /** Name of the element, as readers know it. */
  readonly label: string;
  readonly tagName: string;
  readonly form: Form;
  /** Host name of the service, with port where it has one. */
  readonly host: string;
  readonly version: string;
  readonly integrity: string;
  readonly policy: string;
  /** Address of the script, page or fragment. */
  readonly address: string;
  readonly publisher: string | null;
  readonly fetchesData: boolean;
  readonly baseUrl: string;
}

export interface Letter {
  /** For the IT department and the data protection officer. */
  readonly handOver: (subject: Subject) => string;
  /** For whoever pastes, with the code in it. */
  readonly email: (subject: Subject, code: string, link: string) => string;
  readonly emailSubject: (subject: Subject) => string;
}

const letters: Record<SiteLanguage, Letter> = { sv: letterSv, en: letterEn };

/** What an editor hands over with the code: to the IT department and the data protection officer. */
export function handOver(choice: Choice, materials: Materials, language: SiteLanguage): string {
  return letters[language].handOver(subjectOf(choice, materials, language));
}

/** A letter that asks somebody else to paste the code; `link` leads back to this choice. */
export function email(
  choice: Choice,
  materials: Materials,
  language: SiteLanguage,
  link: string,
): { subject: string; body: string } {
  const subject = subjectOf(choice, materials, language);
  const { code } = snippetOf(choice, materials);
  const letter = letters[language];
  return { subject: letter.emailSubject(subject), body: letter.email(subject, code, link) };
}

function subjectOf(choice: Choice, materials: Materials, language: SiteLanguage): Subject {
  const { label, tagName, name } = elementOf(materials, choice.element);
  const { script, baseUrl, publisher } = materials;
  const form = formOf(choice);
  return {
    label: label[language],
    tagName,
    form,
    host: new URL(baseUrl).host,
    version: script.version,
    integrity: script.integrity,
    policy: policyLine(choice, materials),
    address:
      form === 'frame' || form === 'address'
        ? pageAddress(choice, materials)
        : baseUrl + script.path,
    publisher: publisher?.[language] ?? null,
    fetchesData: name !== 'quick-exit',
    baseUrl,
  };
}
