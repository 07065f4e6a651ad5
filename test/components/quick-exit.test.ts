/** What can be seen without leaving; the leaving itself is tested in `test/site/quick-exit`. */
import { expect } from 'chai';
import '../../components/quick-exit/quick-exit.ts';

import { QuickExit } from '../../components/quick-exit/quick-exit.element.ts';
import { clearPage } from './page.ts';

const link = '<a href="https://www.smhi.se/" rel="nofollow noreferrer">Lämna sidan</a>';

async function putExit(markup: string): Promise<QuickExit> {
  const place = document.createElement('div');
  place.className = 'test-place';
  place.innerHTML = markup;
  document.body.prepend(place);
  const element = place.querySelector<QuickExit>('frid-quick-exit')!;
  await element.updateComplete;
  return element;
}

function inside<T extends Element>(element: QuickExit, selector: string): T | null {
  return element.shadowRoot!.querySelector<T>(selector);
}

describe('frid-quick-exit', () => {
  afterEach(clearPage);

  it("keeps the host page's own link, and adds none", async () => {
    const element = await putExit(`<frid-quick-exit>${link}</frid-quick-exit>`);
    expect(inside(element, 'a')).to.equal(null);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(element.innerHTML).to.equal(link);
  });

  it('makes a link where there is none, and where a script of the page takes it away', async () => {
    const empty = await putExit('<frid-quick-exit>  </frid-quick-exit>');
    const made = inside<HTMLAnchorElement>(empty, 'a')!;
    expect(made.href).to.equal('https://www.smhi.se/');
    expect([...made.relList]).to.have.members(['nofollow', 'noreferrer']);
    clearPage();

    const element = await putExit(`<frid-quick-exit>${link}</frid-quick-exit>`);
    element.querySelector('a')!.remove();
    await Promise.resolve();
    await element.updateComplete;
    expect(inside<HTMLElement>(element, 'a')!.checkVisibility()).to.equal(true);
  });

  it('works in the shadow tree of another element, and by another name', async () => {
    const host = document.createElement('div');
    host.className = 'test-place';
    host.attachShadow({ mode: 'open' }).innerHTML = `<frid-quick-exit>${link}</frid-quick-exit>`;
    document.body.prepend(host);
    const within = host.shadowRoot!.querySelector<QuickExit>('frid-quick-exit')!;
    await within.updateComplete;
    expect(inside(within, '.bar')!.matches(':popover-open')).to.equal(true);
    clearPage();

    customElements.define('min-utgang', class extends QuickExit {});
    document.body.insertAdjacentHTML('afterbegin', `<min-utgang>${link}</min-utgang>`);
    const named = document.querySelector<QuickExit>('min-utgang')!;
    await named.updateComplete;
    expect(named.querySelector('a')!.checkVisibility()).to.equal(true);
    named.remove();
  });

  it('counts Shift again after a finger has scrolled', async () => {
    const element = await putExit(`<frid-quick-exit>${link}</frid-quick-exit>`);
    const said = () => inside<HTMLElement>(element, '[role=status]')!.innerText;
    window.dispatchEvent(new PointerEvent('pointerdown'));
    window.dispatchEvent(new PointerEvent('pointercancel'));
    for (const type of ['keydown', 'keyup'])
      window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    await element.updateComplete;
    expect(said()).not.to.equal('');
  });

  it('lies on the top layer, where nothing of the page can cover it', async () => {
    const element = await putExit(`<frid-quick-exit>${link}</frid-quick-exit>`);
    expect(inside(element, '.bar')!.matches(':popover-open')).to.equal(true);
    document.body.append(element);
    await element.updateComplete;
    expect(inside(element, '.bar')!.matches(':popover-open')).to.equal(true);
    element.remove();
  });

  it('says beside it, in the language of the page, what it does not do', async () => {
    const element = await putExit(`<div lang="en"><frid-quick-exit></frid-quick-exit></div>`);
    expect(inside<HTMLElement>(element, 'summary')!.innerText).to.equal(
      'Does not erase the history.',
    );
    inside<HTMLDetailsElement>(element, 'details')!.open = true;
    expect(inside<HTMLElement>(element, 'ul')!.innerText).to.contain(
      'Someone with access to your phone or computer may still see what you have read.',
    );
    expect(inside<HTMLElement>(element, '.bar')!.innerText.trim()).to.equal('Leave this page');
  });

  it('is there once: a second one stays silent', async () => {
    const first = await putExit(
      `<frid-quick-exit>${link}</frid-quick-exit><frid-quick-exit id="second">${link}</frid-quick-exit>`,
    );
    const second = document.querySelector<QuickExit>('#second')!;
    await second.updateComplete;
    expect(first.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(second.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  for (const own of [
    '<a href="/" data-quick-exit>Ut</a>',
    '<div class="govuk-exit-this-page">Ut</div>',
  ]) {
    for (const style of ['display: none', 'visibility: hidden', 'opacity: 0']) {
      it(`stays silent beside ${own}, unless that one has "${style}"`, async () => {
        const element = await putExit(`${own}<frid-quick-exit>${link}</frid-quick-exit>`);
        expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
        element.previousElementSibling!.setAttribute('style', style);
        element.requestUpdate();
        await element.updateComplete;
        expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      });
    }
  }

  for (const language of ['sv', 'en']) {
    it(`is accessible in "${language}"`, async () => {
      document.documentElement.lang = language;
      const element = await putExit('<frid-quick-exit></frid-quick-exit>');
      inside<HTMLDetailsElement>(element, 'details')!.open = true;
      const { violations } = await window.axe.run(element);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal(
        [],
      );
    });
  }
});
