import type { Document } from './http/document.ts';
import { problemKinds, problemPath, type ProblemKind } from './http/problem.ts';

/** What the `type` of a problem leads to: what it means, in both languages. */
export function problemPages(root: string): Document[] {
  return Object.entries(problemKinds).map(([kind, { status, title, titleInSwedish, about }]) => ({
    path: root + problemPath(kind as ProblemKind),
    body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${status} ${title} – Frid</title>
<main>
<h1>${status} ${title}</h1>
<p>${inHtml(about.en)}</p>
<p><a href="/docs/api">The API reference</a></p>
<section lang="sv">
<h2>${status} ${titleInSwedish}</h2>
<p>${inHtml(about.sv)}</p>
<p><a href="/sv/docs/api">API-referensen</a></p>
</section>
</main>
</html>
`,
    type: 'text/html; charset=utf-8',
    language: 'en, sv',
  }));
}

function inHtml(text: string): string {
  return text.replaceAll(/`(.+?)`/g, '<code>$1</code>');
}
