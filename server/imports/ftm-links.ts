import { IsoPrefix } from '#contract/days';
import { toBeginning } from '#contract/shown-line';
import { TOLD_AS } from './csv-relations.ts';
import type { DraftRelation } from './draft.ts';
import type { LinkRow } from './ftm-schemata.ts';
import { valuesOf, type FtmEntity } from './ftm-values.ts';
import { toSlug } from './ids.ts';
import type { Mistakes } from './mistakes.ts';
import { asRelationType, asStatus } from './suggest.ts';

type Entity = FtmEntity & { row: number };

interface Around {
  file: string;
  link: LinkRow;
  refs: ReadonlyMap<string, string>;
  mistakes: Mistakes;
}

/** A link may name several at either end: each pair is a relation. */
export function relationsOf(one: Entity, { file, link, refs, mistakes }: Around): DraftRelation[] {
  const ends = [link.from, link.to].map((property) => {
    const values = valuesOf(one, property);
    if (values.length === 0)
      mistakes.add(
        { file, row: one.row, column: `properties.${property}` },
        'is missing',
        'A link names both of its ends.',
      );
    return values.map((id) => refs.get(id) ?? id);
  });
  const told = tellingOf(one, link);
  const days = {
    from: dayOf(one, 'startDate', { file, mistakes }),
    to: dayOf(one, 'endDate', { file, mistakes }),
  };
  const [happened] = valuesOf(one, 'date');
  const from = days.from ?? (IsoPrefix.safeParse(happened).success ? happened : undefined);
  const [role] = valuesOf(one, 'role').concat(valuesOf(one, 'relationship'));
  const holds = told.type === 'HOLDS_POSITION';
  const office = holds && role === undefined ? 'officer' : role;
  const [from_ = [], to_ = []] = ends;
  return from_.flatMap((subject) =>
    to_.map((object) => ({
      file,
      row: one.row,
      column: one.schema,
      columns: { subject: `properties.${link.from}`, object: `properties.${link.to}`, from: 'properties.startDate', type: 'schema' },
      claim: {
        subject, object, type: told.type, ...TOLD_AS[told.status], says: null,
        ...(told.hedged && { hedged: true as const }),
        ...(told.inferred && { inferred: [{ what: 'relation' as const, why: 'The file marks it as inferred.' }] }),
        ...(from !== undefined && { from }),
        ...(days.to !== undefined && { to: days.to }),
        ...(holds && office !== undefined && { qualifiers: { role: toSlug(office) || office }, roleWords: toBeginning(office, 120) }),
      },
      reported: null,
      cites: citesOf(one),
    })),
  ); // oxfmt-ignore
}

/** Our own links say in words what the model has no place for; those of others are told plainly. */
function tellingOf(one: FtmEntity, { type }: LinkRow) {
  const [key = ''] = valuesOf(one, 'recordId');
  const own = /^[A-Z_]+\|/.test(key) ? asRelationType(key.slice(0, key.indexOf('|'))) : undefined;
  const words = valuesOf(one, 'description')
    .map((text) => /^Status: ([a-z]+)((?:, [a-z ]+)*) \(/.exec(text))
    .find((found) => found !== null);
  const status =
    valuesOf(one, 'status')
      .map(asStatus)
      .find((known) => known !== undefined) ??
    asStatus(words?.[1] ?? '') ??
    'asserted';
  const marks = (words?.[2] ?? '').split(', ');
  return {
    type: own ?? type,
    status,
    hedged: marks.includes('hedged'),
    inferred: marks.includes('inferred'),
  };
}

function citesOf(one: FtmEntity): string | null {
  const told = [...valuesOf(one, 'publisher'), ...valuesOf(one, 'sourceUrl')];
  return told.length === 0 ? null : toBeginning([...new Set(told)].join(', '), 400);
}

function dayOf(
  one: Entity,
  property: string,
  { file, mistakes }: { file: string; mistakes: Mistakes },
): string | undefined {
  const [written] = valuesOf(one, property);
  if (written === undefined || IsoPrefix.safeParse(written.slice(0, 10)).success)
    return written?.slice(0, 10);
  mistakes.add(
    { file, row: one.row, column: `properties.${property}`, value: written },
    'is no date',
    'Write year, month and day in this order, as much as is known.',
  );
  return undefined;
}
