const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Whether a text is a year, a month or a day that exists: 2026, 2026-08, 2026-08-06. */
export function isCalendarDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}${'-01-01'.slice(text.length - 4)}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
