import type { Ordinary } from './ordinary.ts';

const typed = (kind: string, value: string) => ({ $: kind, value });

/** Dates, times and durations, and questions that an analyst asks about days. */
export const ORDINARY_TIMES: readonly Ordinary[] = [
  ["RETURN date('2023-07-07') AS a, date({year: 2023, month: 7}) AS b, date('2023-W27-5') AS c", [[typed('date', '2023-07-07'), typed('date', '2023-07-01'), typed('date', '2023-07-07')]]],
  ["RETURN time('12:30:00Z') AS a, localtime('12:30') AS b", [[typed('time', '12:30:00Z'), typed('time', '12:30:00')]]],
  ["RETURN datetime('2023-07-07T12:30:00Z') AS a, localdatetime('2023-07-07T12:30') AS b", [[typed('datetime', '2023-07-07T12:30:00Z'), typed('datetime', '2023-07-07T12:30:00')]]],
  ["RETURN duration('P1Y2M3DT4H') AS a, duration({days: 2, hours: 1}) AS b", [[typed('duration', 'P1Y2M3DT4H'), typed('duration', 'P2DT1H')]]],
  ["RETURN duration.between(date('2023-01-01'), date('2023-03-01')).months AS a, duration.inDays(date('2023-01-01'), date('2023-03-01')).days AS b", [[2, 59]]],
  ["RETURN duration.inMonths(date('2023-01-01'), date('2024-01-01')).months AS a, duration.inSeconds(time('10:00Z'), time('11:00Z')).seconds AS b", [[12, 3600]]],
  ["RETURN date.truncate('month', date('2023-07-17')) AS a, datetime.truncate('day', datetime('2023-07-17T05:00Z')).hour AS b", [[typed('date', '2023-07-01'), 0]]],
  ["RETURN localdatetime.truncate('year', localdatetime('2023-07-17T05:00')).month AS a, localtime.truncate('hour', localtime('10:20')).minute AS b, time.truncate('hour', time('10:20Z')).minute AS c", [[1, 0, 0]]],
  ['RETURN datetime.fromepoch(0, 0).year AS a, datetime.fromepochmillis(0).year AS b', [[1970, 1970]]],
  ['RETURN date() <= date.realtime() AS a, datetime.transaction() <= datetime.realtime() AS b, date.statement() = date.transaction() AS c', [[true, true, true]]],
  ['RETURN localtime.realtime() IS NOT NULL AS a, localdatetime.statement() IS NOT NULL AS b, time.transaction() IS NOT NULL AS c', [[true, true, true]]],
  ["RETURN date('2023-07-07') + duration('P1M') AS a, date('2023-07-07').year AS b, date('2023-07-07').dayOfWeek AS c", [[typed('date', '2023-08-07'), 2023, 5]]],
  ["RETURN date('2023-07-07') < date('2023-08-01') AS a, duration('P1DT1H') * 2 AS b", [[true, typed('duration', 'P2DT2H')]]],
  ['MATCH (a:Entity)-[r]->(b:Entity) WHERE r.firstDay >= 20230701 AND r.lastDay <= 20230731 RETURN a.name, type(r), b.name ORDER BY r.firstDay', { least: 5, columns: 3 }],
  ["MATCH (a:Entity)-[r]->(b:Entity) WHERE any(period IN r.periods WHERE period STARTS WITH '2023-06') RETURN a.id, type(r), r.periods", { least: 1, columns: 3 }],
  ['MATCH ()-[r]->() WHERE r.reportedFirst IS NOT NULL WITH toString(r.reportedFirst) AS day, r RETURN left(day, 6) AS month, count(r) AS lines ORDER BY month', { least: 3, columns: 2 }],
  ["MATCH (s:Source) RETURN s.title, s.publishedAt, date(coalesce(s.publishedNotBefore, '2023-01-01')).month AS month ORDER BY s.publishedAt", { least: 5, columns: 3 }],
]; // oxfmt-ignore
