import { addressesIn, checkAddress, choiceOfAddress, type FoundAddress } from './check-address.ts';
import { checkElement, choiceOfElement, elementsIn, type FoundElement } from './check-element.ts';
import { checkNumbers, numbersIn } from './check-numbers.ts';
import { checkScripts } from './check-scripts.ts';
import { defaultChoice, toFragment } from './choice.ts';
import type { Checked, Finding } from './finding.ts';
import type { Materials } from './materials.ts';
import { parsePasted } from './parse.ts';

/**
 * Reads code as it stands on a host's page, in each form that the builder gives it, and what a tool
 * may have left of it. The code is parsed and never run, fetched or sent.
 */
export function checkPasted(code: string, materials: Materials): Checked {
  const text = code.trim();
  if (!text) return { findings: [['empty']], fragment: null };
  const page = parsePasted(text);
  const elements = elementsIn(page, materials);
  if (elements.length) return checkElements(page, elements, materials);
  const frames = addressesIn(page, materials);
  if (frames.length) return checkFrames(page, frames, materials);
  // As it was pasted, where it is nothing else: "&reg" is a character in HTML.
  const address = [text, page.body.textContent.trim()].find(
    (one) => /^https?:\/\/\S+$/.test(one) && URL.canParse(one),
  );
  return address ? checkAlone(address, materials) : checkRemains(page, materials);
}

function checkElements(page: Document, found: FoundElement[], materials: Materials): Checked {
  // The way out may come first, and is not what the snippet is about.
  const main = found.find(({ element }) => element.name !== 'quick-exit') ?? found[0]!;
  const withExit = main !== found[0] || found.length > 1;
  const choice = choiceOfElement(main, withExit, materials);
  // The service prints parts, and code to paste has none.
  if (main.node.querySelector('[part]')) {
    const findings: Finding[] = [['fetchedText'], ...foreignScripts(page, materials)];
    return { findings, fragment: toFragment({ ...choice, place: 'fragment' }) };
  }
  const needsNumbers = main.element.name !== 'quick-exit';
  const numbers = needsNumbers ? checkNumbers(page, materials) : [];
  const scripts = checkScripts(page, materials);
  const settings = found.flatMap((one) => checkElement(one));
  // Where the script stands in the template, this is all that the page itself has.
  const isSplit = needsNumbers && scripts.some(([name]) => name === 'noScript');
  const findings = [
    ...(numbers.length === 0 && isSplit ? [['goodNumbers'] as const] : numbers),
    ...scripts,
    ...settings,
  ];
  return {
    findings: or(findings, [needsNumbers ? 'good' : 'goodLink']),
    fragment: toFragment(choice),
  };
}

function checkFrames(page: Document, frames: FoundAddress[], materials: Materials): Checked {
  const findings = [
    ...checkNumbers(page, materials),
    ...foreignScripts(page, materials),
    ...frames.flatMap((one) => checkAddress(one, materials)),
  ];
  const choice = choiceOfAddress(frames[0]!, 'frame', materials);
  return { findings: or(findings, ['goodFrame']), fragment: choice && toFragment(choice) };
}

function checkAlone(address: string, materials: Materials): Checked {
  const url = new URL(address);
  const findings = or(checkAddress(url, materials), ['goodAddress']);
  const choice = choiceOfAddress(url, 'wordpress-visual', materials);
  return { findings, fragment: choice && toFragment(choice) };
}

/** Text that was never more, or what a tool has left of an element. */
function checkRemains(page: Document, materials: Materials): Checked {
  const numbers = numbersIn(page, materials);
  const exit = page.querySelector(`a[href="${materials.exit.address}"]`);
  const scripts = checkScripts(page, materials);
  const hasScript = !scripts.some(([name]) => name === 'noScript');
  const text = numbers ?? exit;
  if (!text && !hasScript) return { findings: [['nothing']], fragment: null };
  if (!text) return { findings: [['onlyScript'], ...scripts], fragment: null };

  const wrong = numbers ? checkNumbers(page, materials) : [];
  if (hasScript) {
    const rest = numbers ? or(wrong, ['goodNumbers']) : [];
    return { findings: [['lostTag'], ...rest, ...scripts], fragment: null };
  }
  const findings = [...wrong, ...foreignScripts(page, materials)];
  const language = text.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'sv';
  const usual = defaultChoice(materials, language);
  const element = numbers ? usual.element : 'quick-exit';
  return {
    findings: or(findings, [numbers ? 'goodText' : 'goodLink']),
    fragment: toFragment({ ...usual, element, place: 'text' }),
  };
}

/** Where no script of ours is needed, one of a stranger is still told of. */
function foreignScripts(page: Document, materials: Materials): Finding[] {
  return checkScripts(page, materials).filter(([name]) => name !== 'noScript');
}

function or(findings: readonly Finding[], otherwise: Finding): readonly Finding[] {
  return findings.length ? findings : [otherwise];
}
