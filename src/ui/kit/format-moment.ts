const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `23 November 2026, 18:05`, in the time zone of the device. */
export function formatMoment(ms: number): string {
  return `${DAY.format(ms)}, ${TIME.format(ms)}`;
}

/** `23 November 2026`. */
export function formatDay(ms: number): string {
  return DAY.format(ms);
}
