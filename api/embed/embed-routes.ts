import { ProblemError } from '../http/problem.ts';
import { likelyMeant, quote } from '../http/query.ts';
import type { Routes } from '../http/routes.ts';
import { fragment, framePage, type Frame, type Page } from './embed-page.ts';
import {
  embeddable,
  EmbedError,
  languageOf,
  readEmbed,
  type DataOf,
  type Embed,
  type Form,
} from './embeddable.ts';
import { oembedAddress } from './oembed.ts';
import { unknownData, type KnownData } from './unknown-data.ts';

const root = '/embed';

/** Where there is data to print, and of which regions. */
export interface EmbedSource {
  readonly regions: readonly string[];
  readonly dataOf: DataOf;
}

/** Reads the address of a page or fragment. Throws an EmbedError for what is none. */
export function embedAt(path: string, query: URLSearchParams, source: EmbedSource): Embed {
  const form: Form = path.endsWith('.html') ? 'fragment' : 'frame';
  const name = path.slice(`${root}/`.length).replace(/\.html$/, '');
  const element = embeddable.find((one) => one === name);
  if (!element) throw noElement(name, languageOf(query));
  return readEmbed(element, form, query, source);
}

/** `/embed/support-directory` for frames, `/embed/support-directory.html` for servers, of every element. */
export function embedRoutes(
  source: EmbedSource,
  frame: Frame,
  { baseUrl, apiRoot, known }: { baseUrl: string; apiRoot: string; known: KnownData },
): Routes {
  function request(address: string): Response {
    const { pathname, searchParams } = new URL(root + address, baseUrl);
    const [, , name, ...deeper] = pathname.split('/');
    // Scripts and data lie deeper, and are documents of their own.
    if (!name || deeper.length > 0) {
      const mistake = unknownData(pathname, known, { baseUrl, apiRoot });
      if (mistake) throw mistake;
      return new Response(null, { status: 404 });
    }
    const embed = embedAt(pathname, searchParams, source);
    if (embed.form === 'fragment') return answer(fragment(embed));
    return answer(framePage(embed, frame, oembedAddress(baseUrl + root + address, baseUrl)));
  }

  return { root, request, forms: () => [], addresses: [], filesTakeAnyQuery: true };
}

function answer({ body, headers }: Page): Response {
  return new Response(body, { headers });
}

function noElement(name: string, language: string): ProblemError {
  const likely = likelyMeant(name, embeddable).map((one) => `"${one}"`);
  return new EmbedError('NotFound', language, (text) => [
    text.noElement(
      quote(name),
      likely.length ? text.didYouMean(likely) : '',
      embeddable.join(', '),
    ),
  ]);
}
