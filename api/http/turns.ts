/** Milliseconds of work after which others get their turn. */
const turn = 15;

let begun = 0;
/** Whoever waits for requests to be answered goes on after those who waited before. */
let waiting: Promise<void> = Promise.resolve();

/**
 * For long work beside a running service: awaited between its pieces, it lets requests be answered. Without it
 * connections are closed while the data are taken in anew. All work shares one turn: were there a turn for each of
 * eight tables, requests would wait for eight of them.
 */
export async function othersTurn(): Promise<void> {
  if (performance.now() - begun >= turn) {
    waiting = waiting.then(requestsAnswered);
    await waiting;
  }
}

async function requestsAnswered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  begun = performance.now();
}
