// One for all calls, because making a formatter costs far more than using it; and none before the
// first call, because a phone makes it for as long as it reads half of an element's script.
let formatter: Intl.DateTimeFormat | undefined;

/** "2026-11-26 09:30" by the clocks of Sweden. */
function swedish(instant: Date | number): string {
  formatter ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return formatter.format(instant);
}

/** The day in Europe/Stockholm at an instant, as YYYY-MM-DD: plans end at midnight in Sweden, wherever the reader is. */
export function dayInSweden(instant: Date): string {
  return swedish(instant).slice(0, 10);
}

/**
 * What clocks in Sweden show at an instant, to the minute, as the milliseconds of the same clock face
 * in UTC: so that days can be added without daylight saving time getting in the way.
 */
export function clockFace(instant: number): number {
  const text = swedish(instant);
  return Date.parse(`${text.slice(0, 10)}T${text.slice(-5)}Z`);
}

/** The instant, in milliseconds, at which clocks in Sweden show a face; the inverse of `clockFace`. */
export function instantOf(face: number): number {
  // Sweden is one or two hours ahead. Looking two hours back meets the offset before a switch: a
  // time that is skipped falls an hour later, and of a time that comes twice the first is meant.
  const before = face - 2 * 36e5;
  return face - (clockFace(before) - before);
}
