/** Milliseconds. Longer than a neutral page needs to answer on a slow phone. */
const HANGS_AFTER = 5_000;

// The text is for the ear.
const sheetStyle =
  'all:initial;position:fixed;inset:0;z-index:2147483647;overflow:hidden;background:Canvas;text-indent:200vw;white-space:nowrap';

let comeBack: (() => void) | undefined;

/**
 * Takes the page off the screen now and puts another in its place, also in the tab's history. The
 * page is shown again in one case only: the reader comes back to it.
 */
export function leave(address: string, announcement: string, lang: string): void {
  if (comeBack) return;
  // For as long as the page lives: it may come back from the back-forward cache at any time.
  window.addEventListener('pageshow', show);
  const uncover = cover(announcement, lang);
  const { title } = document;
  // Empty to the eye. Where there is no title at all, a tab shows the address instead.
  document.title = '\u200b';
  const policy = Object.assign(document.createElement('meta'), {
    name: 'referrer',
    content: 'no-referrer',
  });
  document.head.append(policy);

  location.replace(address);
  // An address that never answers leaves this one in the address bar; an empty page always comes.
  const watchdog = setTimeout(() => location.replace('about:blank'), HANGS_AFTER);

  comeBack = () => {
    clearTimeout(watchdog);
    policy.remove();
    document.title = title;
    uncover();
    comeBack = undefined;
  };
}

function show({ persisted }: PageTransitionEvent): void {
  if (persisted) comeBack?.();
}

/**
 * Hides everything on the page, and lays an empty sheet over it that the page's own layers, styles
 * and scripts do not reach past, with something for a screen reader to say. Returns what takes both
 * away.
 */
function cover(text: string, lang: string): () => void {
  const root = document.documentElement;
  const sheet = Object.assign(document.createElement('div'), { lang, popover: 'manual' });
  sheet.setAttribute('role', 'status');
  // Through the object model: an attribute would be stopped by a strict Content-Security-Policy.
  sheet.style.cssText = sheetStyle.replace(/;|$/g, '!important;');

  const shown = new Map<HTMLElement, string>();
  const hide = () => {
    for (const part of root.children as HTMLCollectionOf<HTMLElement>) {
      if (part === sheet || part === document.head || shown.has(part)) continue;
      shown.set(part, part.style.cssText);
      part.style.setProperty('display', 'none', 'important');
    }
  };
  hide();
  root.append(sheet);
  // Missing in Safari before 17, where the sheet lies on top by its z-index.
  sheet.showPopover?.();
  sheet.textContent = text;

  // A page that draws itself anew puts another body in place.
  const observer = new MutationObserver(hide);
  observer.observe(root, { childList: true });
  return () => {
    observer.disconnect();
    sheet.remove();
    shown.forEach((style, part) => (part.style.cssText = style));
  };
}
