/** Code that was pasted long ago, and what the builder says of it. */
import { describe, expect, test } from 'vitest';
import { builder, codeOf, municipality, useBuilder } from './use-builder.ts';

useBuilder();

describe('code that was pasted long ago', () => {
  test.each([
    [
      '2025-01-01',
      'Frid: the numbers pasted here are from 2025-01-01, newer ones from 2026-11-23.',
    ],
    ['2026-11-23', undefined],
  ])('of %s: the console tells the editor, the page tells nobody', async (day, expected) => {
    const page = await builder('element=support-directory&area=1780&place=wordpress-block');
    municipality.page.content = (await codeOf(page)).replace('2026-11-23', day);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.clock.install();
    await page.goto(municipality.url);
    await page.locator('frid-support-directory .card').first().waitFor();
    await page.clock.runFor(6_000);
    expect(said.find((line) => line.includes('numbers pasted'))).toBe(expected);
    expect(await page.locator('body').innerText()).not.toContain(day);
    await page.context().close();
  });

  const cases: [string, (code: string) => string, RegExp][] = [
    ['is current', (code) => code, /^Koden är aktuell/],
    ['is nothing of ours', () => '<p>Hej</p>', /inget element från Frid/],
    [
      'has older numbers',
      (code) => code.replace(/data-as-of="[^"]*"/, 'data-as-of="2025-01-01"'),
      /Numren i koden är från 1 januari 2025, och de senaste är från 23 november 2026/,
    ],
    ['has lost a number', (code) => code.replace('tel:116016', ''), /Numret 116016 saknas/],
    [
      'has a number of its own',
      (code) => code.replace('tel:116016', 'tel:0700000000'),
      /0700000000 står i koden/,
    ],
    ['has lost its script', (code) => code.replace(/<script.*/s, ''), /Skriptet saknas/],
    ['has a script twice', (code) => code + code.slice(code.indexOf('<script')), /flera gånger/],
    [
      'has an address that never was',
      (code) => code.replace(/embed\/[\d.]+/, 'embed/0.0.9'),
      /har ingen version som finns/,
    ],
    [
      'has a script of a stranger beside ours',
      (code) =>
        `${code}<script type="module" src="https://evil.example/embed/v1/frid.js"></script>`,
      /^Koden hämtar ett skript från evil\.example, och det är inte den här tjänsten \(localhost/,
    ],
    [
      'has a script written into it',
      (code) => `${code}<script>fetch("https://evil.example")</script>`,
      /^Koden har ett skript som är skrivet i den/,
    ],
    [
      'has data written into it',
      (code) => `${code}<script type="application/ld+json">{}</script>`,
      /^Koden är aktuell/,
    ],
    [
      'has our script, with its hash, from another server, which may be their own',
      (code) => code.replace(/src="[^"]*\/embed/, 'src="//www.kommun.example:8443/embed'),
      /^Koden hämtar ett skript från www\.kommun\.example:8443, .* Är .* er egen server är det i sin ordning/,
    ],
    [
      'has a script whose address only begins like ours',
      (code) => code.replace(/src="(http:\/\/localhost:\d+)/, 'src="$1@evil.example'),
      /^Koden hämtar ett skript från evil\.example/,
    ],
    [
      'has the script of the files that the municipality keeps itself',
      (code) => code.replace(/<script.*/s, '<script type="module" src="/frid/frid.js"></script>'),
      /^Koden är aktuell/,
    ],
    ['has another hash', (code) => code.replace(/sha384-..../, 'sha384-AAAA'), /vägrar köra det/],
    ['has no hash', (code) => code.replace(/ integrity="[^"]*"/, ''), /inget integrity-värde/],
    [
      'has a municipality by its name',
      (code) => code.replace('area="1780"', 'area="Karlstad"'),
      /area="Karlstad" är inget värde .* Menade du 1780 \(Karlstad\)\?$/,
    ],
    [
      'has a municipality as it calls itself',
      (code) => code.replace('area="1780"', 'area="Arvika kommun"'),
      /Menade du 1784 \(Arvika\)\?$/,
    ],
    [
      'has a municipality that there is not',
      (code) => code.replace('area="1780"', 'area="9999"'),
      /area="9999" är inget värde .* Det som finns är 1784 \(Arvika\), .* 1780 \(Karlstad\)/,
    ],
    [
      'has a misspelt attribute',
      (code) => code.replace('area=', 'aera='),
      /aera är inget som går att ställa in/,
    ],
  ];

  test('is held against what would be pasted today', async () => {
    const page = await builder('element=support-directory&area=1780');
    const code = await codeOf(page);
    for (const [what, change, expected] of cases) {
      await page.locator('#pasted').fill(change(code));
      await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
      expect(await page.locator('#findings').innerText(), what).toMatch(expected);
    }
    await page.context().close();
  });

  test('is read without a word in the console, and nothing of it is fetched or run', async () => {
    const page = await builder('element=support-directory&area=1780&--frid-danger=%23112233');
    const code = await codeOf(page);
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
    const more =
      '<style>p { color: red }</style><p STYLE = "color: red" onclick="alert(1)">style="a" </p><img src="/x.png"style="width: 1px" onerror="console.log(1)"><base href="https://evil.example/"><link rel="stylesheet" href="/x.css"><script>console.log(2)</script>';
    await page.locator('#pasted').fill(code + more);
    await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
    await page.locator('#findings li').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
    // The style is read all the same.
    expect(await page.locator('#check-open').getAttribute('href')).toContain(
      '--frid-danger=%23112233',
    );
    await page.context().close();
  });

  test('is opened with its choices, and new code', async () => {
    const page = await builder('element=support-directory&area=1780');
    const code = await codeOf(page);
    await page.locator('#pasted').fill(code.replace(/embed\/[\d.]+/, 'embed/0.0.9'));
    await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
    await page.locator('[name="element"][value="plan-summary"]').check();
    await page.getByRole('link', { name: 'Visa samma val ovan' }).click();
    await expect.poll(() => codeOf(page)).toBe(code);
    await page.context().close();
  });
});
