import type { EntityType, RelationType } from '#contract/ontology';
import { TOLD_AS } from './csv-relations.ts';
import type { DraftEntity, DraftRelation, leavingOut } from './draft.ts';
import type { Thing } from './ftm-things.ts';
import { valuesOf } from './ftm-values.ts';

/** Which tie to a country a property tells of; of what it is told is who may have it. */
const TIES: Readonly<Record<string, (type: EntityType) => RelationType | null>> = {
  nationality: (type) => (NATIONALS.includes(type) ? 'NATIONAL_OF' : null),
  citizenship: (type) => (NATIONALS.includes(type) ? 'NATIONAL_OF' : null),
  jurisdiction: (type) => (type === 'Agency' ? 'AGENCY_OF' : NATIONALS.includes(type) ? 'NATIONAL_OF' : null),
  mainCountry: (type) => (NATIONALS.includes(type) ? 'BASED_IN' : null),
};
const NATIONALS: readonly EntityType[] = ['Person', 'Group', 'Company', 'Organization', 'Agency'];
export const COUNTRY_PROPERTIES = Object.keys(TIES);

interface Ties {
  entities: DraftEntity[];
  relations: DraftRelation[];
}

/** Countries are codes there, and entities here. */
export function countriesOf(
  things: readonly Thing[],
  { file, left }: { file: string; left: ReturnType<typeof leavingOut> },
): Ties {
  const inFile = things.filter(({ type }) => type === 'Country');
  const fresh = new Map<string, DraftEntity>();
  const refOf = (name: string, row: number): string => {
    const there = inFile.find(({ one }) => [...valuesOf(one, 'name'), ...valuesOf(one, 'alias')].includes(name));
    if (there !== undefined) return there.ref;
    const ref = `country ${name}`;
    if (!fresh.has(ref)) {
      const entity = { type: 'Country', name, named: true, aliases: [], identifiers: [], summary: null } as const;
      fresh.set(ref, { file, row, ref, entity: { ...entity, aliases: [], identifiers: [] } });
    }
    return ref;
  };
  const relations = things.flatMap(({ one, type, ref: subject }) => {
    const told = new Set<string>();
    return COUNTRY_PROPERTIES.flatMap((property) =>
      valuesOf(one, property).flatMap((code): DraftRelation[] => {
        const [tie, name] = [TIES[property]?.(type) ?? null, countryName(code)];
        if (tie === null) left.leave(`values of ${property}`, `none is known of a ${type}`);
        else if (name === null) left.leave(`values of ${property}`, `“${code.slice(0, 20)}” is no code of a country that is known`);
        const object = tie === null || name === null ? null : refOf(name, one.row);
        if (tie === null || object === null || told.has(`${tie} ${object}`) || object === subject) return [];
        told.add(`${tie} ${object}`);
        return [
          {
            file, row: one.row, column: `properties.${property}`, columns: {}, reported: null, cites: null,
            claim: { subject, type: tie, object, ...TOLD_AS.asserted, says: null },
          },
        ];
      }),
    );
  });
  return { entities: [...fresh.values()], relations };
} // oxfmt-ignore

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `ru` is Russia; null of what was a country once, or is none. */
function countryName(code: string): string | null {
  if (!/^[a-z]{2}$/i.test(code) || /^zz$/i.test(code)) return null;
  return NAMES.of(code.toUpperCase()) ?? null;
}
