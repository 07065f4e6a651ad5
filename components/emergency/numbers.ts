/**
 * What every view of support begins with, kept in the script because it must be there when data
 * never arrives. A test compares it with the records `sos-alarm-112` and `kvinnofridslinjen`.
 */
export const emergencyNumber = '112';

export const nationalLine = {
  name: 'Kvinnofridslinjen',
  /** On the pages of the operator, the newest of them from `pageDate`. */
  number: '020-50 50 50',
  pageDate: '2024-01-16',
  unconfirmedNumber: '116 016',
  readOn: '2026-11-23',
};
