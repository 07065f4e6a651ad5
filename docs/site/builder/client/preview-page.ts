import type { Scenes } from '../../elements/scenes.ts';
import type { Failure } from '../failures.ts';
import { escape } from '../../../../components/static/markup.ts';
import type { LiveText } from '../text/live.sv.ts';

export interface Surroundings {
  readonly failure: Failure;
  /** Milliseconds that its clock is moved by. */
  readonly shift?: number;
  readonly scenes?: Scenes;
  readonly scheme: string;
  readonly isRightToLeft: boolean;
  /** Language of the page around the snippet. */
  readonly language: string;
  readonly text: LiveText;
}

/** Milliseconds. */
const twoYears = 2 * 365.25 * 86_400_000;

/** A host's page with nothing on it but the snippet, failing as it would fail there. */
export function previewPage(
  snippet: string,
  { failure, shift, scenes, scheme, isRightToLeft, language, text }: Surroundings,
): { html: string; sandbox: string } {
  const policy = failure === 'data' ? "connect-src 'none'; frame-src 'none'" : '';
  const { origin } = location;
  const moved = failure === 'stale' ? twoYears : shift;
  const clock = moved ? ` data-shift="${moved}"` : '';
  const played = scenes ? ` data-scenes="${escape(JSON.stringify(scenes))}"` : '';
  const page = `<!doctype html>
<html lang="${escape(language)}" dir="${isRightToLeft ? 'rtl' : 'ltr'}" data-scheme="${escape(scheme)}"${clock}${played}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : ''}
<title>${escape(text.previewPage)}</title>
<link rel="stylesheet" href="${origin}/site/preview.css">
<script type="module" crossorigin="anonymous" src="${origin}/site/preview.js"></script>
</head>
<body>
${snippet.replace(/ style=(?=")/g, ' data-style=')}
<p>${escape(text.previewPage)}</p>
</body>
</html>`;
  // Without "allow-same-origin": what stands in it cannot reach the page of the builder.
  return { html: page, sandbox: failure === 'scripts' ? '' : 'allow-scripts' };
}
