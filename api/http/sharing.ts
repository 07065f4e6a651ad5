/** Work that is done once for all who ask for the same while it is under way. */
export class Sharing<T> {
  readonly #underWay = new Map<string, Promise<T>>();

  of(name: string, work: () => Promise<T>): Promise<T> {
    const known = this.#underWay.get(name);
    if (known) return known;
    const begun = work().finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, begun);
    return begun;
  }
}
