/** `not-begun`: one of a query's fixed answers, which Cypher's style keeps without blanks. */
const FIXED_ANSWER = /^[a-z]+(-[a-z]+)+$/;

/** Those of which more must be said than their own words do. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'date-inferred': 'date worked out',
  'told-so': 'a report tells so',
  'other-name': 'the same by another of its names',
  'name-within-name': 'one name stands within the other',
  'in-both': 'belongs to both',
  'no-relation': 'joined to nobody',
};

/** A query's fixed answer in words; null for any other text. */
export function toAnswerWords(cell: string): string | null {
  return FIXED_ANSWER.test(cell) ? (IN_WORDS[cell] ?? cell.replaceAll('-', ' ')) : null;
}
