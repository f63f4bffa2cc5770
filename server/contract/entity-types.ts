import * as z from 'zod';

/**
 * Every type of entity, one row each. `family` names a colour of client/drawing/palette.ts (light and dark),
 * `shape` and `glyph` what is drawn, so that colour is never the only sign. `barred` types do not carry a path
 * from the inside unless the analyst lets them in (DECISIONS 6).
 */
// oxfmt-ignore
export const ENTITY_TYPES = {
  Person: { label: 'Person', plural: 'People', family: 'person', shape: 'ellipse', glyph: 'person', barred: false },
  Country: { label: 'Country', plural: 'Countries', family: 'state', shape: 'hexagon', glyph: 'flag', barred: true },
  Place: { label: 'Place', plural: 'Places', family: 'place', shape: 'triangle', glyph: 'none', barred: true },
  Agency: { label: 'Agency', plural: 'Agencies', family: 'body', shape: 'round-rectangle', glyph: 'columns', barred: false },
  Organization: { label: 'Organization', plural: 'Organizations', family: 'organization', shape: 'octagon', glyph: 'ring', barred: false },
  Company: { label: 'Company', plural: 'Companies', family: 'company', shape: 'cut-rectangle', glyph: 'building', barred: false },
  Group: { label: 'Group', plural: 'Groups', family: 'group', shape: 'ring', glyph: 'count', barred: false },
  Sanction: { label: 'Sanction', plural: 'Sanctions', family: 'sanction', shape: 'tag', glyph: 'bar', barred: false },
  LegalCase: { label: 'Legal case', plural: 'Legal cases', family: 'case', shape: 'barrel', glyph: 'scales', barred: false },
  Event: { label: 'Event', plural: 'Events', family: 'event', shape: 'diamond', glyph: 'none', barred: false },
  Agreement: { label: 'Agreement', plural: 'Agreements', family: 'agreement', shape: 'rhomboid', glyph: 'pen', barred: false },
  Measure: { label: 'Measure', plural: 'Measures', family: 'measure', shape: 'round-hexagon', glyph: 'list', barred: false },
  Substance: { label: 'Substance', plural: 'Substances', family: 'substance', shape: 'wide-hexagon', glyph: 'drop', barred: true },
  Good: { label: 'Good', plural: 'Goods', family: 'good', shape: 'pentagon', glyph: 'box', barred: true },
  Topic: { label: 'Topic', plural: 'Topics', family: 'topic', shape: 'cut-corner', glyph: 'lines', barred: true },
} as const satisfies Record<string, EntityTypeRow>;

interface EntityTypeRow {
  label: string;
  plural: string;
  family: ColourFamily;
  shape: Shape;
  glyph: Glyph;
  barred: boolean;
}

// oxfmt-ignore
export type ColourFamily =
  | 'person' | 'state' | 'body' | 'organization' | 'company' | 'group' | 'sanction' | 'case' | 'event'
  | 'agreement' | 'measure' | 'substance' | 'good' | 'topic' | 'place';

// oxfmt-ignore
export type Shape =
  | 'ellipse' | 'hexagon' | 'triangle' | 'round-rectangle' | 'octagon' | 'cut-rectangle' | 'ring' | 'tag'
  | 'barrel' | 'diamond' | 'rhomboid' | 'round-hexagon' | 'wide-hexagon' | 'pentagon' | 'cut-corner';

// oxfmt-ignore
export type Glyph =
  | 'person' | 'flag' | 'columns' | 'ring' | 'building' | 'count' | 'bar' | 'scales' | 'pen' | 'list'
  | 'drop' | 'box' | 'lines' | 'none';

export type EntityType = keyof typeof ENTITY_TYPES;
export const ENTITY_TYPE_NAMES = Object.keys(ENTITY_TYPES) as readonly EntityType[];
export const EntityType = z.enum(ENTITY_TYPE_NAMES);

/** Kinds of a type that are barred inside paths although the type is not. */
export const BARRED_KINDS: Partial<Record<EntityType, readonly string[]>> = {
  Event: ['crisis'],
  Organization: ['coalition'],
};

/** May this entity not carry a path from the inside, by rule? (Degree is judged apart, at projection.) */
export function isBarred(entity: { type: EntityType; kind?: string | undefined }): boolean {
  if (ENTITY_TYPES[entity.type].barred) return true;
  return entity.kind !== undefined && (BARRED_KINDS[entity.type]?.includes(entity.kind) ?? false);
}
