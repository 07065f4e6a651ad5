/**
 * Whether a day (YYYY-MM-DD, 2005 to 2099) is a public holiday by the Swedish act 1989:253. The act
 * counts every Sunday too; ordinary Sundays are for weekly hours to say. The eves of midsummer,
 * Christmas and New Year are no holidays by it, although many services close then.
 */
export function isPublicHoliday(day: string): boolean {
  const date = day.slice(5);
  if (/01-0[16]|05-01|06-06|12-2[56]/.test(date)) return true;

  const time = Date.parse(day);
  // Midsummer Day and All Saints' Day are whichever day of these weeks is a Saturday.
  if (/06-2[0-6]|10-31|11-0[1-6]/.test(date)) return new Date(time).getUTCDay() === 6;

  const daysAfterEaster = (time - easter(Number(day.slice(0, 4)))) / 864e5;
  // Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday.
  return [-2, 0, 1, 39, 49].includes(daysAfterEaster);
}

/** Midnight UTC of Easter Day, by Carter's algorithm, which holds from 1900 to 2099. */
function easter(year: number): number {
  const fullMoon = ((204 - 11 * (year % 19)) % 30) + 21;
  const corrected = fullMoon > 48 ? fullMoon - 1 : fullMoon;
  const weekday = (year + Math.floor(year / 4) + corrected + 1) % 7;
  return Date.UTC(year, 2, corrected + 7 - weekday);
}
