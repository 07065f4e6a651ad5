/** Milliseconds of work after which others get their turn. */
const turn = 15;

/**
 * For long work beside a running service: called between its pieces, it lets requests be answered. Without it
 * connections are closed while the data are taken in anew.
 */
export function takingTurns(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < turn) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}
