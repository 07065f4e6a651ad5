/**
 * `tel:` link for a number as it is printed. Short numbers and 020 numbers only work inside Sweden's
 * plan and keep their national form; geographic and mobile numbers get +46, so that they also work
 * from a foreign SIM card.
 */
export function telHref(printed: string): string {
  const digits = printed.replace(/[^\d+]/g, '');
  const national = !digits.startsWith('0') || digits.startsWith('020');
  return 'tel:' + (national ? digits : '+46' + digits.slice(1));
}
