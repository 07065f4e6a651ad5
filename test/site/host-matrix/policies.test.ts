/** Host pages with policies, and with a Lit that is not ours: the numbers are there, and nothing uncaught is told. */
import { build } from 'esbuild';
import { test } from 'vitest';
import { elements, expectSafe, host, list, useHost, visit } from './use-host.ts';

useHost();

test.concurrent.each([
  ['allow our policy', "require-trusted-types-for 'script'; trusted-types lit-html"],
  ['name no policies', "require-trusted-types-for 'script'"],
])('Trusted Types that %s: the elements work', async (_, policy) => {
  const { page, complaints } = await visit({ headers: { 'content-security-policy': policy } });
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent('Trusted Types that allow no policy: the fallback stays', async () => {
  const headers = {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const { page, complaints } = await visit({ headers });
  await expectSafe(page, complaints);
});

/** A component of somebody else, with a Lit of its own. */
async function otherLibrary(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('other-card', class extends LitElement {
          render() { return html\`<p>Annat \${'kort'}</p>\`; }
        });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.text;
}

test.concurrent.each([
  ['no policy', ''],
  [
    'duplicates allowed',
    "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  ],
])('another library with its own Lit, %s: both work', async (_, policy) => {
  host.pages.set('/other.js', {
    body: await otherLibrary(),
    headers: { 'content-type': 'text/javascript' },
  });
  const { page, complaints } = await visit({
    head: '<script type="module" src="/other.js"></script>',
    body: `<other-card></other-card>${elements}`,
    headers: policy ? { 'content-security-policy': policy } : {},
  });
  await page.getByText('Annat kort').waitFor();
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent('another library that took the policy first: the fallback stays', async () => {
  host.pages.set('/other.js', {
    body: await otherLibrary(),
    headers: { 'content-type': 'text/javascript' },
  });
  const { page, complaints } = await visit({
    head: '<script type="module" src="/other.js"></script>',
    body: `<other-card></other-card>${elements}`,
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
    },
  });
  await page.getByText('Annat kort').waitFor();
  await expectSafe(page, complaints);
});
