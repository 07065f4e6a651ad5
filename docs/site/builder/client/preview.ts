/**
 * Prepares the page of the preview before the snippet's own script runs: moves its clock, and gives
 * back the styles that the policy of our pages keeps out of `style="…"`.
 */
const { shift } = document.documentElement.dataset;

if (shift) {
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...given: [] | [number]) {
      if (given.length) super(...given);
      else super(Now.now() + Number(shift));
    }

    static override now(): number {
      return Now.now() + Number(shift);
    }
  } as DateConstructor;
}

for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
  element.style.cssText = element.dataset.style ?? '';
  delete element.dataset.style;
}

export {};
