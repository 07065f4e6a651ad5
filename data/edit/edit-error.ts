/** A change that cannot be made by replacing a piece of text. The file is as it was. */
export class EditError extends Error {
  readonly id: string;
  readonly field: string;
  constructor(id: string, path: readonly string[], reason: string) {
    super(`${id}.${path.join('.')}: ${reason}`);
    this.id = id;
    this.field = path.join('.');
  }
}
