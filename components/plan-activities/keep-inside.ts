/** Events that carry what somebody types, and would otherwise leave the shadow root. */
const telling = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'];
const keys = ['keydown', 'keypress', 'keyup'];
const clipboard = ['copy', 'cut', 'paste'];

/**
 * Stops at the shadow root what would tell the host page what its visitor types. Keys that write
 * nothing go on: Tab, Escape, and the Shift of a quick exit must work wherever the focus is.
 */
export function keepInside(root: Node): void {
  for (const type of [...telling, ...keys, ...clipboard]) root.addEventListener(type, stop);
}

function stop(event: Event): void {
  const { key } = event as KeyboardEvent;
  if (!key || key.length === 1) event.stopPropagation();
}
