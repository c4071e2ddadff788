/** Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface Civil {
  year: number;
  month: number;
  day: number;
}

export function civil(number: number): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return {year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1};
}

export function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

/** The ISO form of a day number. */
export function isoDay(number: number): string {
  const {year, month, day} = civil(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day number of an ISO day, or of the day that an ISO date-time begins with; null where there is no such day. */
export function parseDay(text: string): number | null {
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that holds the day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** "2025-W24": the ISO week that holds the day. */
export function isoWeek(number: number): string {
  const thursday = mondayOf(number) + 3;
  const {year} = civil(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
}

/** "2025-06" of a month counted from January of year 0. */
export function isoMonth(count: number): string {
  return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1)}`;
}

/** Months from January of year 0 to the month that holds the day. */
export function monthCount(number: number): number {
  const {year, month} = civil(number);
  return year * 12 + month - 1;
}

/** Gregorian Easter Sunday (Meeus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(total / 31), (total % 31) + 1);
}

/** The fourth Thursday of November. */
export function thanksgiving(year: number): number {
  const first = dayNumber(year, 11, 1);
  return first + ((11 - weekdayOf(first)) % 7) + 21;
}
