/** Whether a record no longer holds; parts of records have no such field. */
export function isWithdrawn(record: object): boolean {
  return 'deprecated' in record && record.deprecated !== null;
}
