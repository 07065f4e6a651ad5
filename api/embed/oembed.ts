import { fallbackHtml } from '../../components/static/index.ts';
import { escape } from '../../components/static/markup.ts';
import { ProblemError } from '../http/problem.ts';
import { quote } from '../http/query.ts';
import type { Routes } from '../http/routes.ts';
import { titleOf } from './embed-page.ts';
import { EmbedError } from './embeddable.ts';
import { embedAt, type EmbedSource } from './embed-routes.ts';

const root = '/oembed';

/** Size in CSS pixels where the asker sets no bounds. The frame tells its real height later. */
const usual = { width: 640, height: 800 };

/** Whatever bounds are set: in less nobody reads a number. WordPress has the same least height. */
const least = 200;

/** Pages of the site that stand for an element, by path: what is embedded when their address is pasted. */
export type ShownAs = Readonly<Record<string, string>>;

/** Where the oEmbed answer for a page is: consumers find it in a `link` in the head of that page. */
export function oembedAddress(page: string, baseUrl: string): string {
  return `${baseUrl}${root}?format=json&url=${encodeURIComponent(page)}`;
}

/**
 * oEmbed 1.0 for the pages for frames, and those of the site that show an element. Parameters it does
 * not know are passed over, as the standard's consumers send some of their own.
 */
export function oembedRoutes(source: EmbedSource, baseUrl: string, shownAs: ShownAs): Routes {
  function request(address: string): Response {
    const query = new URL(root + address, baseUrl).searchParams;
    const format = query.get('format') ?? 'json';
    if (format !== 'json') {
      const detail = `There is no ${quote(format)} here, only format=json.`;
      throw new ProblemError('NotImplemented', detail);
    }
    const wanted = query.get('url');
    if (wanted === null) {
      throw new ProblemError('BadRequest', 'Say which page to embed: ?url=https://…');
    }
    const frame = frameAddress(wanted, baseUrl, shownAs);
    const embed = embedOf(frame, source);
    const width = Math.max(least, Math.min(usual.width, bound(query, 'maxwidth')));
    const height = Math.max(least, Math.min(usual.height, bound(query, 'maxheight')));
    const { language } = embed;
    const title = titleOf(embed);
    const body = {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Frid',
      provider_url: `${baseUrl}/`,
      cache_age: 3600,
      width,
      height,
      html:
        `<blockquote>${callLinks(language)}</blockquote>` +
        `<iframe src="${escape(frame.href)}" title="${escape(title)}" ` +
        `width="${width}" height="${height}" frameborder="0"></iframe>`,
    };
    return new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/json' },
    });
  }

  return { root, request, forms: () => [], addresses: [] };
}

/** The page for a frame that an address stands for. */
function frameAddress(wanted: string, baseUrl: string, shownAs: ShownAs): URL {
  const base = new URL(baseUrl);
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (!url || url.host !== base.host) throw unknown(wanted, baseUrl);
  const stands = Object.hasOwn(shownAs, url.pathname) ? shownAs[url.pathname]! : undefined;
  return new URL(stands ?? url.pathname + url.search, base);
}

function embedOf({ pathname, searchParams, href }: URL, source: EmbedSource) {
  try {
    const embed = pathname.startsWith('/embed/') && embedAt(pathname, searchParams, source);
    if (embed && embed.form === 'frame') return embed;
  } catch (error) {
    if (!(error instanceof EmbedError)) throw error;
    throw new ProblemError('NotFound', error.inEnglish);
  }
  throw unknown(href, new URL(href).origin);
}

function unknown(wanted: string, baseUrl: string): ProblemError {
  const detail =
    `${quote(wanted)} cannot be embedded. What can: ` +
    `${baseUrl}/embed/support-directory?area=1780 and the like.`;
  return new ProblemError('NotFound', detail);
}

function bound(query: URLSearchParams, name: string): number {
  const value = query.get(name);
  if (value === null) return Infinity;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  const detail = `"${name}" is ${quote(value)}. It must be a whole number of pixels, at least 1.`;
  throw new ProblemError('BadRequest', detail);
}

/**
 * The numbers as consumers let them through that take nothing but links and text (WordPress): shown
 * until the frame has told its height, and for ever where it never does.
 */
function callLinks(language: 'sv' | 'en'): string {
  return fallbackHtml({ language })
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll('</p>', ' ')
    .replaceAll(/<(?!\/?a\b)[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
