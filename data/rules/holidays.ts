const day = 864e5;

/**
 * The public holidays of a year (2005 to 2099) by the Swedish act 1989:253, YYYY-MM-DD in the order of the
 * calendar. The act counts every Sunday too; ordinary Sundays are for weekly hours to say. The eves of
 * midsummer, Christmas and New Year are no holidays by it, although many services close then: of the day
 * before a holiday `openingAt` tells nothing from weekly hours.
 */
export function publicHolidays(year: number): string[] {
  const easterDay = easter(year);
  const days = [
    ...['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].map((date) => `${year}-${date}`),
    // Good Friday, Easter Day, Easter Monday, Ascension Day, Whit Sunday.
    ...[-2, 0, 1, 39, 49].map((after) => dateOf(easterDay + after * day)),
    // Midsummer Day and All Saints' Day.
    ...[`${year}-06-20`, `${year}-10-31`].map(saturdayFrom),
  ];
  return [...new Set(days)].sort();
}

/** Midnight UTC of Easter Day, by Carter's algorithm, which holds from 1900 to 2099. */
function easter(year: number): number {
  const fullMoon = ((204 - 11 * (year % 19)) % 30) + 21;
  const corrected = fullMoon > 48 ? fullMoon - 1 : fullMoon;
  const weekday = (year + Math.floor(year / 4) + corrected + 1) % 7;
  return Date.UTC(year, 2, corrected + 7 - weekday);
}

/** The first Saturday that is not before a date. */
function saturdayFrom(date: string): string {
  const time = Date.parse(date);
  return dateOf(time + (6 - new Date(time).getUTCDay()) * day);
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
