/** When it was, by the clock and the calendar of the analyst: the time of today, else the day too. */
export function toClock(iso: string, now: Date = new Date()): string {
  return toTime(iso, { now, precise: false });
}

/** The same to the second, for a log whose steps follow each other within a minute. */
export function toClockOfLog(iso: string, now: Date = new Date()): string {
  return toTime(iso, { now, precise: true });
}

function toTime(iso: string, { now, precise }: { now: Date; precise: boolean }): string {
  const at = new Date(iso);
  const seconds = precise ? ({ second: '2-digit' } as const) : {};
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...seconds });
  if (at.toDateString() === now.toDateString()) return time;
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return `${day}, ${time}`;
}
