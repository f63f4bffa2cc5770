import { IsoPrefix } from '#contract/days';
import type { EntityType } from '#contract/ontology';
import { toBeginning } from '#contract/shown-line';
import type { DraftEntity } from './draft.ts';
import { ownId, ownTraits } from './ftm-own.ts';
import { ENTITIES } from './ftm-schemata.ts';
import { valuesOf, type FtmEntity, type FtmRow } from './ftm-values.ts';
import { isIdOf } from './ids.ts';
import type { Mistakes } from './mistakes.ts';

/** What an entity of the file is here, and by which ref its links call it. */
export interface Thing {
  one: FtmRow;
  type: EntityType;
  ref: string;
  /** Whether its id is one of ours. */
  isOurs: boolean;
}

export function thingOf(one: FtmRow): Thing | null {
  const usual = ENTITIES.get(one.schema);
  if (usual === undefined) return null;
  const ours = ownId(one.id);
  // Whatever is no single one that it knows is a legal entity there.
  const type = one.schema === 'LegalEntity' && ours !== null && isIdOf(ours, 'Group') ? 'Group' : usual;
  const isOurs = ours !== null && isIdOf(ours, type);
  return { one, type, isOurs, ref: isOurs ? ours : one.id };
}

export function entitiesOf(
  things: readonly Thing[],
  { file, mistakes }: { file: string; mistakes: Mistakes },
): DraftEntity[] {
  const first = new Map<string, number>();
  return things.flatMap(({ one, type, ref, isOurs }) => {
    const { id, schema, row } = one;
    const [name = '', ...more] = valuesOf(one, 'name').concat(
      valuesOf(one, 'caption'),
      schema === 'Address' ? valuesOf(one, 'full') : [],
    );
    const wrong = (column: string, value: string, problem: string, advice: string) =>
      mistakes.add({ file, row, column, value }, problem, advice);
    const before = first.get(id);
    first.set(id, before ?? row);
    if (before !== undefined)
      wrong('id', id, `stands in line ${before} already`, 'One id is one entity: join the two lines.');
    if (name === '') wrong('properties.name', '', 'is missing', 'Each entity needs a name.');
    if (name.length > 200)
      wrong('properties.name', name, `has ${name.length} letters`, 'Of 200 letters at most.');
    const aliases = [...new Set([...more, ...valuesOf(one, 'alias'), ...valuesOf(one, 'weakAlias')])];
    for (const alias of aliases)
      if (alias.length > 200)
        wrong('properties.alias', alias, `has ${alias.length} letters`, 'Of 200 letters at most.');
    if (before !== undefined || name === '' || name.length > 200) return [];
    const [birth] = valuesOf(one, 'birthDate');
    const [summary] = valuesOf(one, 'summary').concat(valuesOf(one, 'description'));
    return [
      {
        file, row, ref,
        entity: {
          type, name, named: true, identifiers: identifiersOf(one),
          aliases: aliases.filter((alias) => alias !== name && alias.length <= 200),
          summary: summary === undefined ? null : toBeginning(summary, 400),
          ...(IsoPrefix.safeParse(birth).success && { birthDate: birth }),
          ...(type === 'Group' && { min: 2 }),
          ...(isOurs && ownTraits(one)),
        },
      },
    ]; // oxfmt-ignore
  });
}

export const IDENTIFIERS = [
  'registrationNumber', 'wikidataId', 'leiCode', 'ogrnCode', 'innCode', 'imoNumber', 'taxNumber',
]; // oxfmt-ignore

function identifiersOf(one: FtmEntity): { scheme: string; value: string }[] {
  return IDENTIFIERS.flatMap((scheme) => valuesOf(one, scheme).map((value) => ({ scheme, value })));
}
