import { expect, test } from '@jest/globals';
import type { StepKind } from '#contract/step-kinds';
import { kindOf } from '../../../client/words/step-kind.ts';

const asked = (id: string) => ({ id, params: {} });

test.each<[StepKind, string, string | null]>([
  ['expand', 'Expanded Ada: 2 actors, 3 relations added', 'explore/neighbours'],
  ['expand', 'Collapsed Ada: 2 actors removed', null],
  ['path', 'Paths from Ada to Eve: no path within 4 steps', 'paths'],
  ['path', 'Lit a path from Ada to Ben', 'paths'],
  ['query', 'Drew What somebody said · Ada', 'people/said'],
  ['query', 'Drew MATCH (n) RETURN n', 'cypher'],
  ['search', 'Searched “ada”: 3 hits', 'explore/search'],
  ['name list', 'Looked up 12 names', null],
  ['filter', 'Hid Person: 3 of 9 actors hidden', null],
  ['filter', 'Lifted the filters: nothing is hidden', null],
  ['hide', 'Hid Ada', null],
  ['hide', 'Showed Ada again', null],
  ['arrange', 'Moved Ada', null],
  ['mark', 'Tagged Ada “seen”', null],
  ['note', 'Noted on Ada', null],
  ['read', 'Opened The first report, with its text', null],
  ['decision', 'Graded The Gazette: B', null],
  ['hypothesis', 'Supposed: Ada met Eve', null],
  ['version', 'Copied from Who met whom', null],
  ['undo', 'Undone: Hid Ada', null],
  ['undo', 'Redone: Supposed: Ada met Eve', null],
  ['draw', 'Began with the overview', 'explore/overview'],
  ['draw', 'Added Ada: 1 actor added', 'explore/joining'],
  ['draw', 'Removed Ada', null],
  ['other', 'Judged as of 3 May 2023', null],
])('an older step is of the kind “%s”: %s', (kind, label, id) => {
  expect(kindOf({ label, query: id === null ? null : asked(id) })).toBe(kind);
});

test('a kind that was told is believed, whatever an actor of the step is called', () => {
  expect(kindOf({ kind: 'mark', label: 'Hid Ada', query: null })).toBe('mark');
});
