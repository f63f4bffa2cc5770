import { describe, expect, it } from '@jest/globals';
import type { TextReading } from '#contract/reading';
import { METRICS, UNITS } from '#contract/vocabulary';
import { rules } from '../../../../server/reading/claims/extract.ts';
import { figures } from '../../../../server/reading/figures/extract.ts';
import { MEASURES } from '../../../../server/reading/figures/measures.ts';
import { RANK_RULE } from '../../../../server/reading/figures/ranks.ts';
import { readMarked } from '../claims/marked.ts';

const ALL = [...MEASURES, { ...RANK_RULE, metric: 'deaths' }];

/** `Global Union: members > 40 country`: how a figure is bounded in one line; `~` about, `..` a range. */
function linesOf({ figures: all, entities }: TextReading): string[] {
  const nameOf = (id: string) => entities.find((one) => one.id === id)?.name ?? id;
  return all.map(({ figure }) => {
    const { subject, metric, unit, min, max, minOpen, maxOpen, approx, rank, per, population, place, from } =
      figure;
    const about = approx === true ? '~' : '';
    const low = minOpen === true ? '>' : '>=';
    const high = maxOpen === true ? '<' : '<=';
    const amount =
      rank === undefined
        ? min === undefined
          ? `${about}${high} ${max}`
          : max === undefined
            ? `${about}${low} ${min}`
            : `${approx === true ? '~' : '='} ${min === max ? min : `${min}..${max}`}`
        : `rank ${rank}`;
    const words = [
      `${nameOf(subject)}: ${metric} ${amount}`,
      unit === 'rank' ? null : unit,
      per === undefined ? null : `per ${per}`,
      population === undefined ? null : `among ${population}`,
      place === undefined ? null : `in ${nameOf(place)}`,
      from ?? null,
    ];
    return words.filter((word) => word !== null).join(' ');
  });
}

const read = (marked: string, publishedAt: string | null = '2021-06-15') =>
  readMarked(marked, publishedAt, [rules, figures]);

describe('every measure', () => {
  it('has a name of its own, one plain sentence, examples, and words of the vocabulary', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(ALL.filter(({ about }) => !/^\S.*\.$/.test(about)).map(({ id }) => id)).toEqual([]);
    expect(
      ALL.filter(({ examples, not }) => examples.length === 0 || not.length === 0).map(({ id }) => id),
    ).toEqual([]);
    expect(MEASURES.map(({ metric }) => metric).filter((metric) => !(metric in METRICS))).toEqual([]);
    const units = [
      ...MEASURES.flatMap(({ units: own = [] }) => own),
      ...MEASURES.flatMap(({ counts = {} }) => Object.keys(counts)),
    ];
    expect(units.filter((unit) => !(unit in UNITS))).toEqual([]);
  });
});

it('a figure is told in the words of every other figure', () => {
  const [found] = read('At least 84 members have joined the [Organization:Global Union].').figures;
  expect(found?.figure.says).toBe('Global Union: at least 84 members.');
});

describe.each(ALL.map(({ id, metric, examples, not }) => ({ id, metric, examples, not })))(
  '$id',
  ({ metric, examples, not }) => {
    it.each(not)('reads nothing in “%s”', (sentence) => {
      const { figures: found } = read(sentence);
      expect(found.filter(({ figure }) => figure.metric === metric)).toEqual([]);
    });

    it.each(examples.map(([sentence, ...lines]) => ({ sentence, lines })))(
      'reads “$sentence”',
      ({ sentence, lines }) => {
        const reading = read(sentence);
        expect(reading.dropped).toEqual([]);
        expect(linesOf(reading)).toEqual(lines);
      },
    );
  },
);
