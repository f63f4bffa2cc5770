import { describe, expect, test } from '@jest/globals';
import { wordColumns } from '../../../client/store/answers.ts';
import { inReadingOrder, toWidth } from '../../../client/words/columns.ts';
import { anAnswer } from '../../ui/support/facts.ts';

const order = (...columns: string[]) =>
  inReadingOrder(wordColumns(anAnswer({ columns }))).map(({ title }) => title);

describe('the columns of an answer', () => {
  test('begin with whom a row is about and with what decides it, then come details and ids', () => {
    expect(
      order('answer', 'basis', 'reportedLast', 'sanction', 'sanctionName', 'target', 'targetName', 'authority', 'authorityName', 'heldFor', 'reasons', 'status', 'claimId'),
    ).toEqual(['Sanction', 'Target', 'Answer', 'Basis', 'Status', 'Reasons', 'Reported not after', 'Authority', 'Held for', 'Claim id']); // oxfmt-ignore
  });

  test('keep a verb between its two names, and no id beside a name', () => {
    expect(order('paragraphs', 'says', 'status', 'subjectId', 'subject', 'type', 'object')).toEqual([
      'Subject', 'Type', 'Object', 'Status', 'Says', 'Paragraphs',
    ]); // oxfmt-ignore
  });

  test('tell what a line is told apart by before all else of it', () => {
    expect(order('kind', 'fromName', 'type', 'toName', 'detail', 'status', 'from', 'to')).toEqual([
      'From', 'Type', 'To', 'Detail', 'Kind', 'Status',
    ]); // oxfmt-ignore
  });

  test('tell the standing of a party before all else of it', () => {
    expect(order('standing', 'party', 'partyName', 'atLeast', 'status')).toEqual([
      'Party', 'Standing', 'Status', 'At least',
    ]); // oxfmt-ignore
  });

  test('tell before the details whose word a position is', () => {
    expect(order('kind', 'period', 'from', 'fromName', 'position', 'inferredFrom', 'to', 'toName', 'says', 'saidByName')).toEqual([
      'From', 'Position', 'To', 'Kind', 'Inferred from', 'Says', 'Period', 'Said by name',
    ]); // oxfmt-ignore
  });

  test('tell whether two were together before when and how', () => {
    expect(order('event', 'eventName', 'periods', 'other', 'otherName', 'together', 'statusOfThis')).toEqual([
      'Event', 'Other', 'Together', 'Periods', 'Status of this',
    ]); // oxfmt-ignore
  });

  test('keep the first in front when none is a name', () => {
    expect(order('grade', 'day', 'why')).toEqual(['Grade', 'Why', 'Day']);
  });

  test('give short words their room, and sentences what is left', () => {
    const short = toWidth({ name: 'status', title: 'Status' }, ['said', 'asserted']);
    const long = toWidth({ name: 'says', title: 'Says' }, ['word '.repeat(60)]);
    const name = toWidth({ name: 'subject', title: 'Subject' }, ['word '.repeat(60)]);
    expect(name.width).toBeLessThan(long.width);
    expect(short.grows).toBeUndefined();
    expect(short.width).toBe(short.most);
    expect(long.grows).toBe(1);
    expect(long.width).toBeGreaterThan(2 * short.width);
    expect(long.most).toBeGreaterThan(long.width);
  });
});
