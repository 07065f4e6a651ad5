/** The day in Europe/Stockholm at an instant, as YYYY-MM-DD: plans end at midnight in Sweden, wherever the reader is. */
export function dayInSweden(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(instant);
}
