import type { GeneratedGraph } from '../../seed/generate-graph.ts';
import { pick, toRandom } from '../../seed/generate.ts';
import { wordsOf } from '../../server/finding/tokens.ts';
import { namesIn } from '../support/found-despite.ts';
import { mistype } from '../support/mistyped.ts';

/** What is typed, and how who knows the index would write it. */
export interface Typed {
  name: string;
  text: string;
}

export interface Kind {
  what: string;
  /** Which of the bare queries is asked beside it. */
  beside: 'names' | 'offices';
  typed: Typed[];
}

/** So many of each kind, drawn by the seed from all that the graph holds. */
export function toKinds(graph: GeneratedGraph, { seed, count }: { seed: number; count: number }): Kind[] {
  const random = toRandom(seed);
  const names = namesIn(graph);
  const drawn = Array.from({ length: count }, () => pick(names, random));
  const offices = officesIn(graph);
  return [
    {
      what: 'a whole name',
      beside: 'names',
      typed: drawn.map((name) => ({ name, text: demand('nameWords', name) })),
    },
    {
      what: 'its first four letters',
      beside: 'names',
      typed: drawn.map((name) => {
        const begun = name.slice(0, 4);
        return { name: begun, text: demand('nameWords', begun, '*') };
      }),
    },
    {
      what: 'a mistyped name',
      beside: 'names',
      typed: mistype(names, { seed, cases: count }).map(({ typed }) => ({
        name: typed,
        text: demand('nameWords', typed, '~1'),
      })),
    },
    {
      what: 'an office and its body',
      beside: 'offices',
      typed: Array.from({ length: count }, () => {
        const { role, body } = pick(offices, random);
        return {
          name: `${role} of ${body}`,
          text: `${demand('office', role)} AND ${demand('officeOf', body)}`,
        };
      }),
    },
  ];
}

function officesIn({ entities, relations }: GeneratedGraph): { role: string; body: string }[] {
  const names = new Map(entities.map(({ properties: { id, name } }) => [id, name]));
  return (relations.get('HOLDS_POSITION') ?? []).map(({ to, properties }) => {
    const [role = ''] = properties['role'] as string[];
    return { role: role.replaceAll('-', ' '), body: names.get(to) ?? '' };
  });
}

/** Every word, with a sign of Lucene's behind it. */
function demand(field: string, words: string, sign = ''): string {
  return wordsOf(words)
    .map((word) => `${field}:${word}${sign}`)
    .join(' AND ');
}
