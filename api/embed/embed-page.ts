import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { directionOf, fallbackHtml } from '../../components/static/index.ts';
import { escape } from '../../components/static/markup.ts';
import type { SupportList } from '../../data/schema/support-service.ts';
import type { Language } from '../../data/schema/text.ts';
import type { Headers } from '../http/headers.ts';
import { problemKinds, type Problem } from '../http/problem.ts';
import { languageOf, type Embed } from './embeddable.ts';
import { frameStyles } from './frame-styles.ts';
import { isApart, printed } from './printed.ts';
import { scriptTag } from './script-tag.ts';
import { embedTextIn } from './text.ts';
import type { PinnedScript } from './widget-versions.ts';

/** What the pages for frames are made with, besides their content. */
export interface Frame {
  /** The script of a name; undefined where the service has none. */
  readonly script: (name: string) => PinnedScript | undefined;
  /** The script that tells the height, as text. */
  readonly heightScript: () => string;
}

export interface Page {
  readonly body: string;
  readonly headers: Headers;
}

/** The element alone, complete as it stands: what a server puts into a page of its own. */
export function fragment(embed: Embed): Page {
  const { element, attributes, language } = embed;
  // No script may make it anything else, such as the list of an older version of the element.
  if (isApart(embed)) return page(`<div>${printed(embed)}</div>`, language);
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const tag = `frid-${element}`;
  return page(`<${tag}${given.join('')}>${printed(embed)}</${tag}>`, language);
}

/** What an element shows, in words. */
export function titleOf({ element, language, attributes, data }: Embed): string {
  const { titles, lists } = embedTextIn(language);
  const title = lists[(attributes.list ?? 'exposed') as SupportList] || titles[element];
  return `${title}, ${data.region.name.sv}`;
}

/** A whole page with one element, for a frame on anybody's page. */
export function framePage(embed: Embed, frame: Frame, oembed: string): Page {
  const { element, language, spoken, theme } = embed;
  const title = titleOf(embed);
  const name = element.startsWith('support') ? 'frid-support.js' : 'frid-plan.js';
  const script = isApart(embed) ? undefined : frame.script(name);
  const content = `<h1 lang="${language}">${escape(title)}</h1>${callsInFrame(fragment(embed).body)}`;
  const heightScript = frame.heightScript();
  const styles = frameStyles(element);
  return document(content, { language: spoken, theme, script, styles, heightScript, oembed });
}

/**
 * What a frame or a fragment shows when it cannot be made: the numbers, and to the editor, why.
 * Undefined at an address that is neither.
 */
export function errorPage(url: string, problem: Problem, frame: Frame): Page | undefined {
  const [path = '', search = ''] = url.split('?', 2);
  const parts = /^\/embed\/[^/]+?(\.html)?$/.exec(path);
  if (!parts) return undefined;
  const language = languageOf(new URLSearchParams(search.slice(0, 200)));
  const text = embedTextIn(language);
  const kind = Object.values(problemKinds).find(({ status }) => status === problem.status);
  // What an EmbedError says is in the language of the page already.
  const why = [400, 404].includes(problem.status) ? problem.detail : kind?.about[language];
  const content = `${fallbackHtml({ language })}<p lang="${language}"><small>${text.forEditor}: ${escape(why ?? '')}</small></p>`;
  if (parts[1]) return page(content, language);
  const styles = frameStyles('support-directory');
  // Never defined: no script comes to take the place of what stands here.
  const block = `<frid-support-directory>${callsInFrame(content)}</frid-support-directory>`;
  const heightScript = frame.heightScript();
  return document(block, { language, theme: 'auto', script: undefined, styles, heightScript });
}

interface DocumentOptions {
  readonly language: Language;
  readonly theme: string;
  readonly script: PinnedScript | undefined;
  readonly styles: string;
  readonly heightScript: string;
  /** Where the oEmbed answer for this page is. */
  readonly oembed?: string;
}

function document(content: string, options: DocumentOptions): Page {
  const { language, theme, script, styles, heightScript, oembed } = options;
  const markup = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <title>Frid</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}" />
        <base target="_top" />
        ${
          oembed
            ? html`<link rel="alternate" type="application/json+oembed" href="${oembed}" />`
            : ''
        }
        ${raw(`<style>${styles}</style>`)} ${script ? scriptTag(script) : ''}
      </head>
      <body>
        <main>${raw(content)}</main>
        ${raw(`<script>${heightScript}</script>`)}
      </body>
    </html>`;
  return page((markup as HtmlEscapedString).toString(), language, {
    'content-security-policy': policy(styles, heightScript),
    'x-robots-tag': 'noindex',
  });
}

/**
 * A frame has no room for other pages, so links open around it. A call opens no page, and some sandboxes
 * would stop it on its way out.
 */
function callsInFrame(content: string): string {
  return content.replaceAll(/<a (?=[^>]*href="(?:tel|sms|mailto):)/g, '<a target="_self" ');
}

/**
 * The page loads our script and data, and frames nothing itself. Its icon is empty: a browser that opens
 * it by itself asks for one, and Firefox complains when it may not. Nothing is said of who may frame it:
 * `frame-ancestors *` would refuse a page without an origin, such as a sandbox or an app's own.
 */
function policy(styles: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(script)}`,
    `style-src ${hash(styles)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function page(body: string, language: string, headers: Headers = {}): Page {
  const own = { 'content-type': 'text/html; charset=utf-8', 'content-language': language };
  return { body, headers: { ...own, ...headers } };
}
