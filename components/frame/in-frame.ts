/** Inside a frame: tells the page around it how high the content is, and nothing else. */

/** Milliseconds in which at most one message is sent. */
const PAUSE = 50;

/** WordPress names each frame, and listens to a message of its own that gives the name back. */
const secret = /\bsecret=(\w+)/.exec(location.hash)?.[1];

let told = 0;
let timer = 0;

function tell(): void {
  timer = 0;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  // To whoever it may be: the height says nothing of the reader.
  parent.postMessage({ type: 'frid:height', height }, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function tellSoon(): void {
  timer ||= window.setTimeout(tell, PAUSE);
}

if (parent !== window) {
  new ResizeObserver(tellSoon).observe(document.documentElement);
  addEventListener('message', ({ data, source }: MessageEvent<{ type?: string } | null>) => {
    if (source !== parent || data?.type !== 'frid:height?') return;
    told = 0;
    tellSoon();
  });
  // Pages open around the frame, where there is room. A call does not: some sandboxes would stop it.
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link && !link.protocol.startsWith('http')) link.target = '_self';
    },
    true,
  );
}
