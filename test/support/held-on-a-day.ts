/**
 * The words by which every saved query about a day says of a line (`r`) whether it held then and whether it may have:
 * what `standingOn` says of single days. `first` and `last` are the first and the last day of the date that was asked
 * for, `before` and `after` the days around them; a date is an ISO prefix, so that as text it sorts before all of its
 * days, and with a tilde behind it after them.
 */
export const heldOnADay = (): readonly string[] => [HELD, POSSIBLE];

const HELD = `
  any(
    p IN r.certain
    WHERE split(p, '/')[0] + '~' < after AND (p ENDS WITH '/' OR split(p, '/')[1] > before)
  ) OR
  any(day IN r.shownOn WHERE day <= last AND day + '~' > first) AS held`;

const POSSIBLE = `
  size(r.periods) = 0 OR
  any(
    p IN r.periods
    WHERE split(p, '/')[0] <= last AND (p ENDS WITH '/' OR split(p, '/')[1] + '~' > first)
  ) AS possible`;
