import { describe, expect, test } from '@jest/globals';
import { mistakesOf, read } from './read-one.ts';

describe('figures of an export of ours', () => {
  const COLUMNS = 'figure,subject,subject_name,metric,min,max,unit,as_of,precision,says,voice,min_open,articles,starts,ends,stories';
  const ROW = 'article/x/f1,country/utopia,Utopia,members,40,,country,2023-06,month,It has more.,stated,true,article/x,30,40,article/x';

  test('are read with their number, their marks and the passage that they repeat', () => {
    const { figures, entities, mistakes } = read(`${COLUMNS}\n${ROW}`);
    expect(mistakes.total()).toBe(0);
    expect(figures).toEqual([
      expect.objectContaining({
        row: 2, origin: 'article/x/f1',
        figure: {
          subject: 'country/utopia', metric: 'members', min: 40, minOpen: true, unit: 'country', asOf: '2023-06', precision: 'month',
          says: 'It has more.', voice: 'stated',
        },
        places: [{ row: 2, copyOf: { article: 'article/x', start: 30, end: 40 } }],
      }),
    ]);
    expect(entities.map(({ ref, entity }) => [ref, entity.name])).toEqual([['country/utopia', 'Utopia']]);
  });

  test.each([
    ['many', ROW.replace(',40,,', ',many,,'), 'min', 'is none of what may stand there'],
    ['no such day', ROW.replace('2023-06', '2023-13'), 'as_of', 'is none of what may stand there'],
    ['no day', ROW.replace('2023-06', ''), 'as_of', 'is none of what may stand there'],
    ['one id twice', `${ROW}\n${ROW}`, 'figure', 'stands in row 2 already'],
  ])('with %s are refused by row and column', (what, rows, column, problem) => {
    const row = what === 'one id twice' ? 3 : 2;
    expect(mistakesOf(`${COLUMNS}\n${rows}`)).toEqual([[row, column, problem]]);
  });

  test('of JSON are refused by their place in the list, and the first form has none', () => {
    const file = { format: 'redthread/export', version: 1, nodes: [], evidence: [], articles: [], limits: ['Figures: not exported.'] };
    expect(read(JSON.stringify(file)).missing[0]).toBe('Figures: not exported.');
    const [[row, column] = []] = mistakesOf(JSON.stringify({ ...file, version: 2, figures: [{ id: 'article/x/f1', at: [] }] }));
    expect([row, column]).toEqual([1, 'figures.metric']);
  });
}); // oxfmt-ignore
