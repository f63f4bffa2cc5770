import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ArticleFile, type Figure } from '#contract/article';
import { toFigureTime, toFigureWords } from '../../../client/words/figures.ts';

const PLACES: Record<string, string> = { 'country/united-states': 'United States', 'country/china': 'China' };
const SEED = join(import.meta.dirname, '..', '..', '..', 'seed', 'articles');

function told(file: string): string[] {
  const { figures } = ArticleFile.parse(JSON.parse(readFileSync(join(SEED, file), 'utf8')));
  return figures.map((figure) => {
    const place = PLACES[figure.place ?? ''] ?? null;
    return `${toFigureWords(figure, place)}, ${toFigureTime(figure)}`;
  });
}

describe('the figures of the seed read as an analyst would write them', () => {
  test('the coalition of 2023', () => {
    expect(told('2023-bloomberg-blinken-coalition.json')).toEqual([
      'More than 40 member countries, as of June 2023',
      'Number 1 cause of death among Americans aged 18 to 49, as of June 2023',
      'About 24 participants or more (our reading of a vague word), on 7 July 2023, as of June 2023',
      'About 50 times as strong as heroin, as of June 2023',
      'Almost no shipments of fentanyl to the United States, since 2019',
    ]);
  });

  test('the pressure of 2023', () => {
    expect(told('2023-07-scmp-coalition-pressure.json')).toEqual([
      '84 member countries, as of 6 July 2023',
      'Number 1 cause of death among Americans aged 18 to 49, as of 6 July 2023',
      'About 20,000 deaths or more per year in the United States (our reading of a vague word), as of about July 2023',
      '5.7 deaths per 100,000 people in the United States, in 2016',
      '21.6 deaths per 100,000 people in the United States, in 2021',
    ]);
  });

  test('the working group of 2024', () => {
    expect(told('2024-scmp-working-group.json')).toEqual([
      'About 20,000 deaths or more per year in the United States (our reading of a vague word), as of about January 2024',
      'More than 80,000 deaths in the United States, in 2021',
      'A share of about 88% in the United States, in 2021',
      '2 days long, as of January 2024',
    ]);
  });

  test('the visit of 2024', () => {
    expect(told('2024-usglc-blinken-china.json')).toEqual([
      '2 visits to China, not before 29 January 2023, not after 30 June 2024, as of 2024',
      'Number 1 cause of death among Americans aged 18 to 49 in the United States, as of 2024',
      'People who know a victim of an overdose: more than 40% among Americans in the United States, as of 2024',
      '151 member countries, as of 2024',
      '14 member organizations, as of 2024',
      'Share made with precursors from China: more than 90% in the United States, as of 2024',
    ]);
  });
});

type Given = Partial<Figure>;

describe('an interval', () => {
  test.each<[Given, string]>([
    [{ min: 40, max: 40 }, '40 member countries'],
    [{ min: 1, max: 1 }, '1 member country'],
    [{ min: 0, max: 0 }, 'No member countries'],
    [{ min: 0, max: 1 }, '0 to 1 member country'],
    [{ min: 40 }, 'At least 40 member countries'],
    [{ min: 40, minOpen: true }, 'More than 40 member countries'],
    [{ min: 40, minOpen: true, approx: true }, 'More than about 40 member countries'],
    [{ max: 40 }, 'At most 40 member countries'],
    [{ max: 40, approx: true }, 'At most about 40 member countries'],
    [{ max: 40, maxOpen: true }, 'Fewer than 40 member countries'],
    [{ min: 40, max: 1_200, approx: true }, 'About 40 to 1,200 member countries'],
    [{ min: 40, max: 80, minOpen: true }, 'More than 40 and at most 80 member countries'],
    [{ min: 40, max: 80, maxOpen: true }, 'At least 40 and fewer than 80 member countries'],
    [{ metric: 'share', unit: 'percent', max: 50, maxOpen: true }, 'A share of less than 50%'],
    [{ unit: 'member', min: 84, max: 84 }, '84 members'],
    [{ unit: 'member', max: 1 }, 'At most 1 member'],
    [{ metric: 'seizures', unit: 'kilogram', max: 40, maxOpen: true }, 'Seizures: less than 40 kilograms'],
    [{ metric: 'members', unit: 'person', rank: 3 }, 'Number 3 in members'],
    [{ metric: 'deaths', unit: 'person', min: 9, max: 9, rank: 2 }, 'Number 2 cause of death, 9 deaths'],
    [{ metric: 'ships-sunk', unit: 'ships', min: 7 }, 'Ships sunk: at least 7 ships'],
  ])('%j is told as %j', (given, words) => {
    expect(toFigureWords({ metric: 'members', unit: 'country', ...given }, null)).toBe(words);
  });

  test('is told with the place as English names it', () => {
    const members = { metric: 'members', unit: 'country', min: 2, max: 2 };
    expect(toFigureWords(members, 'Mexico')).toBe('2 member countries in Mexico');
    expect(toFigureWords(members, 'Netherlands')).toBe('2 member countries in the Netherlands');
  });
});

describe('the time of a figure', () => {
  const june = { asOf: '2023-06', precision: 'month' } as const;

  test.each<[Given, string]>([
    [{}, 'as of June 2023'],
    [{ precision: 'approximate' }, 'as of about June 2023'],
    [{ from: '2021', to: '2021' }, 'in 2021, as of June 2023'],
    [{ from: '2023-06', to: '2023-06' }, 'in June 2023'],
    [{ from: '2019', to: '2021' }, 'from 2019 to 2021, as of June 2023'],
    [{ to: '2021' }, 'until 2021, as of June 2023'],
    [{ notBefore: '2019', notAfter: '2021' }, 'not before 2019, not after 2021, as of June 2023'],
  ])('%j is told as %j', (given, words) => {
    expect(toFigureTime({ ...june, ...given })).toBe(words);
  });
});
