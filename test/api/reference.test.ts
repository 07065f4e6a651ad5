import type { HtmlEscapedString } from 'hono/utils/html';
import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../api/http/problem.ts';
import { isLeftOver } from '../../docs/api-reference/description.ts';
import { records } from '../../docs/api-reference/records.view.ts';
import { reference } from '../../docs/api-reference/reference.view.ts';
import type { Markup } from '../../docs/site/page.ts';
import { read, realApp, root, type Json } from './real.ts';

const description: Json = await read(await realApp(), `${root}/openapi.json`);

describe.each(['sv', 'en'] as const)('the reference in %s', (language) => {
  const page = written(reference(language, description));
  const recordsPage = written(records(language, description));
  const sections = page.split('<section aria-labelledby="');

  test('explains every address with its parameters and forms, and leads to real answers', () => {
    for (const [path, { get }] of Object.entries<Json>(description.paths)) {
      const section = sections.find((one) => one.startsWith(`${get.operationId}"`));
      expect(section, path).toContain(`GET ${path}<`);
      for (const { name } of get.parameters ?? [])
        expect(section).toContain(`<code>${name}</code>`);
      for (const [type, { examples }] of Object.entries<Json>(get.responses['200'].content)) {
        if (!examples?.real) continue;
        expect(section).toContain(`type="${type}"`);
        expect(section).toContain(examples.real.summary.slice(4).replaceAll('&', '&amp;'));
      }
    }
  });

  test('explains every error, limit and field', () => {
    for (const { status, title, titleInSwedish, about } of Object.values(problemKinds)) {
      expect(page).toContain(`${status} ${language === 'sv' ? titleInSwedish : title}`);
      expect(page).toContain(inHtml(about[language]));
    }
    for (const one of description.info['x-limitations'])
      expect(page).toContain(inHtml(one[language]));
    for (const [name, { properties = {} }] of Object.entries<Json>(
      description.components.schemas,
    )) {
      if (isLeftOver(name, description)) continue;
      const section = recordsPage.split(`id="record-${name}"`)[1]?.split('</section>')[0];
      for (const field of Object.keys(properties))
        expect(section).toContain(`<code>${field}</code>`);
    }
  });
});

/** A promise only when something inside is one, and nothing is. */
function written(markup: Markup): string {
  return (markup as HtmlEscapedString).toString();
}

function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(/`(.+?)`/g, '<code>$1</code>');
}
