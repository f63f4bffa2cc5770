/**
 * The words by which every saved query about a day says of a line (`r`) whether it held then and whether it may have:
 * what `standingOn` says of single days. `$on` is the date that was asked for, `first` and `last` are its first and its last
 * day, `before` and `after` the days around them, `reported` the day of the last report; a date is an ISO prefix, so that as text it sorts before all of its
 * days, and with a tilde behind it after them.
 */
export const heldOnADay = (): readonly string[] => [HELD, POSSIBLE];

const HELD = `
  any(
    p IN r.certain
    WHERE split(p, '/')[0] + '~' < after AND (p ENDS WITH '/' OR split(p, '/')[1] > before)
  ) OR
  any(
    day IN r.shownOn
    WHERE
      day STARTS WITH $on OR
      $on STARTS WITH day AND
      // It is shown up to the last report, or for all of a time that was then to come.
      (first <= reported OR day > reported) AND
      // What began or ended in that stretch is shown on some day of it, not on each.
      (first = toString(date(day)) AND first <= reported < after OR
      NOT any(p IN r.periods WHERE any(bound IN split(p, '/') WHERE bound STARTS WITH day)))
  ) AS held`;

const POSSIBLE = `
  size(r.periods) = 0 OR
  any(
    p IN r.periods
    WHERE split(p, '/')[0] <= last AND (p ENDS WITH '/' OR split(p, '/')[1] + '~' > first)
  ) AS possible`;
