import { describe, expect, test } from '@jest/globals';
import type { EvidenceArticle } from '#contract/evidence';
import { toCitationText, toSourceText } from '../../../client/words/evidence.ts';

const article = (more: Partial<EvidenceArticle> = {}): EvidenceArticle => ({
  id: 'article/ferry', title: 'A ferry', language: 'en', publishedAt: '2023-06-20', textSha256: '0'.repeat(64), textLength: 9,
  publisher: { id: 'organization/gazette', name: 'The Gazette' }, reliability: null, text: 'absent', ...more,
}); // oxfmt-ignore

describe('a source in a list', () => {
  test('is told with title, publisher and day', () => {
    expect(toSourceText(article())).toBe('“A ferry”, The Gazette, 20 June 2023');
  });

  test('names its authors first, and its address with the day on which it was read', () => {
    const told = article({
      authors: [{ id: 'person/bo', name: 'Bo Reed' }, { id: 'person/cy', name: 'Cy Dale' }],
      url: 'https://example.org/ferry',
      retrievedAt: '2024-05-03',
    }); // oxfmt-ignore
    expect(toSourceText(told)).toBe(
      'Bo Reed, Cy Dale, “A ferry”, The Gazette, 20 June 2023, https://example.org/ferry, read 3 May 2024',
    );
    expect(toCitationText(told, { paragraph: 4, zone: 'body' })).toBe(
      'Bo Reed, Cy Dale, “A ferry”, The Gazette, 20 June 2023, paragraph 4, https://example.org/ferry, read 3 May 2024',
    );
  });

  test('says so where nobody is named as its publisher; a file is not its own', () => {
    expect(toSourceText(article({ publisher: { id: 'organization/x', name: '' } }))).toContain('publisher not stated');
    const file = article({ id: 'file/ab', title: 'list.csv', publisher: { id: 'file/ab', name: 'list.csv' } });
    expect(toSourceText(file)).toBe('“list.csv”, 20 June 2023');
  }); // oxfmt-ignore
});
