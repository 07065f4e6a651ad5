/**
 * For pages that show Frid in a frame: each frame of ours gets the height of what is in it. Whoever
 * wants no script of ours listens for the same message: `{ type: 'frid:height', height: 1234 }`.
 */
const address = `${new URL(import.meta.url).origin}/embed/`;

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(address));
}

addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
  if (data?.type !== 'frid:height') return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${data.height}px`;
});

// A frame that was faster than this script has told its height to nobody.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'frid:height?' }, '*');

interface HeightMessage {
  type: string;
  /** CSS pixels, whole. */
  height: number;
}
