import { Marked, type Tokens } from 'marked';
import { escape } from '../../components/static/markup.ts';
import type { SiteLanguage } from './page.ts';

/** A guide as HTML: its first heading, and all that comes below. */
export interface RenderedMarkdown {
  readonly title: string;
  readonly body: string;
}

const labels = { sv: { table: 'Tabell', code: 'Kod' }, en: { table: 'Table', code: 'Code' } };

/**
 * Renders Markdown that we have written ourselves. `linkTo` tells where a link of the file leads on the
 * site; null: to nowhere a reader of the site can go, such as a file of the program, and its text is
 * all that is shown.
 */
export function renderMarkdown(
  source: string,
  language: SiteLanguage,
  linkTo: (address: string) => string | null,
): RenderedMarkdown {
  const used = new Set<string>();
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading): string {
        const content = this.parser.parseInline(tokens);
        if (depth === 1) {
          title = text;
          return '';
        }
        return `<h${depth} id="${fragmentOf(text, used)}">${content}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        const content = this.parser.parseInline(tokens);
        const address = linkTo(href);
        if (address === null) return content;
        const rel = /^https?:/.test(address) ? ' rel="noreferrer"' : '';
        return `<a href="${address}"${rel}>${content}</a>`;
      },
      code({ text }: Tokens.Code): string {
        // It scrolls, so the keyboard must reach it.
        return `<pre tabindex="0" role="group" aria-label="${labels[language].code}"><code>${escape(text)}</code></pre>\n`;
      },
      table(token: Tokens.Table): string {
        const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`;
        const inline = (cell: Tokens.TableCell) => this.parser.parseInline(cell.tokens);
        const head = row(token.header.map((cell) => `<th scope="col">${inline(cell)}</th>`));
        const body = token.rows.map((cells) =>
          row(cells.map((cell) => `<td>${inline(cell)}</td>`)),
        );
        return `<div class="table" role="group" aria-label="${labels[language].table}" tabindex="0"><table><thead>${head}</thead><tbody>${body.join('')}</tbody></table></div>\n`;
      },
    },
  });
  const body = marked.parse(source, { async: false });
  return { title, body };
}

/** The fragment of a heading, as code hosts make it: so a link works there and here. */
export function fragmentOf(text: string, used: Set<string>): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  let fragment = words;
  for (let count = 1; used.has(fragment); count += 1) fragment = `${words}-${count}`;
  used.add(fragment);
  return fragment;
}
