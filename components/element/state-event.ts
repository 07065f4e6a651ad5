/** Where an element stands with its data: the same for every reader, whatever is chosen in it. */
export type FridState = 'loading' | 'ready' | 'newer' | 'failed';

/**
 * Tells the page around that an element stands elsewhere with its data. It neither bubbles nor leaves a
 * shadow tree, and names no service: a page may not learn from it what its reader looks for.
 */
export class FridStateEvent extends Event {
  readonly state: FridState;

  constructor(state: FridState) {
    super('frid-state');
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'frid-state': FridStateEvent;
  }
}
