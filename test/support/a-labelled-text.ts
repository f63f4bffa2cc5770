import type { LabelClaim, LabelForm } from '../../server/reading/extract/label-form.ts';
import type { Labels } from '../score/labels.ts';

export const TEXT = 'Ada Roe of the Mint met Bo Wu in Wien. Two Austrian firms sold drugs.';

type Wanted = Labels['entities'][number];
type Kind = Wanted['mentions'][number]['kind'];

export function at(surface: string): { start: number; end: number; surface: string } {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, surface };
}
export const wanted = (id: string, type: string, mentions: readonly (readonly [string, Kind])[]): Wanted => ({
  id, type, name: id.slice(id.indexOf('/') + 1), mentions: mentions.map(([surface, kind]) => Object.assign(at(surface), { kind })),
}); // oxfmt-ignore
export const given = (id: string, type: string, ...surfaces: string[]): LabelForm['entities'][number] => ({
  id, type, name: id.slice(id.indexOf('/') + 1), mentions: surfaces.map(at),
}); // oxfmt-ignore

/** Two people who met, one of whom holds an office. */
export const LABELS: Labels = {
  publishedAt: '2024',
  entities: [
    wanted('person/ada', 'Person', [['Ada Roe', 'name']]),
    wanted('person/bo', 'Person', [['Bo Wu', 'name']]),
    wanted('agency/mint', 'Agency', [['Mint', 'name']]),
    wanted('place/wien', 'Place', [['Wien', 'name']]),
    wanted('country/austria', 'Country', [['Austrian', 'demonym']]),
    wanted('group/two-firms', 'Group', [['Two Austrian firms', 'nominal']]),
    { id: 'country/utopia', type: 'Country', name: 'Utopia', implied: true, mentions: [] },
  ],
  claims: [
    { subject: 'person/ada', type: 'MET', object: 'person/bo', stance: 'asserts', modality: 'stated', spans: [at('met')] },
    { subject: 'person/ada', type: 'HOLDS_POSITION', object: 'agency/mint', stance: 'asserts', modality: 'stated', spans: [at('of the')] },
    { subject: 'person/ada', type: 'HOLDS_POSITION', object: 'country/utopia', stance: 'asserts', modality: 'inferred', spans: [at('Ada')] },
  ],
  ignore: [at('drugs')],
}; // oxfmt-ignore

/** A reading that has all of them under other names. */
export const READ = [
  given('person/x1', 'Person', 'Ada Roe'),
  given('person/x2', 'Person', 'Bo Wu'),
  given('organization/x3', 'Organization', 'Mint'),
  given('country/x4', 'Country', 'Wien', 'Austrian'),
  given('group/x5', 'Group', 'Two Austrian firms'),
];

/** One wanted, and found. */
export const ONE = { given: 1, rightGiven: 1, wanted: 1, found: 1 };

export const aClaim = (
  subject: string,
  type: string,
  object: string,
  more: Partial<LabelClaim> = {},
): LabelClaim => ({
  subject,
  type,
  object,
  stance: 'asserts',
  modality: 'stated',
  spans: [at('met')],
  ...more,
});
