import { describe, expect, test } from '@jest/globals';
import { AppError, toAppError } from '../../../server/errors.ts';
import { toPlainWords } from '../../../server/plain-words.ts';

describe('who started us is told', () => {
  test('in words what was foreseen', () => {
    expect(toPlainWords(new AppError('database-away', 'Neo4j cannot be reached.'))).toBe(
      'Neo4j cannot be reached.',
    );
  });

  test('where it came from when nobody foresaw it, also by way of the database', () => {
    const broken = new Error('the disk is full');
    const ofNeo4j = Object.assign(new Error('it broke within'), { code: 'Neo.DatabaseError.Statement.X' });
    for (const thrown of [broken, toAppError(ofNeo4j), toAppError(broken)]) {
      const told = toPlainWords(thrown);
      expect(told).toMatch(/^Something went wrong on our side:\n/);
      expect(told).toMatch(/the disk is full|it broke within/);
      expect(told).toContain('plain-words.test');
    }
  });
});
