import type * as z from 'zod';
import { MemberKind } from '#contract/article';
import { MOST_IMPORTED, type ImportedFile } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';
import { inWords } from '../request-words.ts';
import { areTextsRight } from './clean-records.ts';
import { toLine } from './clean-text.ts';
import {
  emptyDraft, leavingOut, type Draft, type DraftEntity, type DraftFigure, type DraftPlace, type DraftRelation,
} from './draft.ts'; // oxfmt-ignore
import { JsonArticle, JsonClaim, JsonFigure, JsonHead, JsonNode, NEWEST_JSON } from './json-schema.ts';
import type { Mistakes } from './mistakes.ts';
import { namedOnly, namingIn } from './named-only.ts';
import { copyOf } from './own-evidence.ts';
import { toMissing } from './own-tables.ts';

const OURS_AGAIN = 'Export it anew from Redthread as JSON.';

/** Our own export, already parsed as JSON: its entities, and each of its claims with whom it cites. */
export function readOurJson({ name }: Pick<ImportedFile, 'name'>, json: unknown, mistakes: Mistakes): Draft {
  const refused = (problem: string, advice: string) => {
    mistakes.add({ file: name }, problem, advice);
    return emptyDraft(mistakes, { format: 'json' });
  };
  const head = JsonHead.safeParse(json, { error: inWords });
  if (!head.success) {
    const [issue] = head.error.issues;
    return refused(`is damaged: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, OURS_AGAIN);
  }
  const { version, nodes, evidence, figures: counted, articles, limits } = head.data;
  if (version > NEWEST_JSON)
    return refused(
      `was written by a newer Redthread (form ${version}; this one reads form ${NEWEST_JSON})`,
      'Update Redthread, then import it.',
    );
  const rows = nodes.length + evidence.length + counted.length;
  if (rows > MOST_IMPORTED.rows)
    return refused(
      `holds ${rows.toLocaleString('en')} entities, claims and figures`,
      `At most ${MOST_IMPORTED.rows.toLocaleString('en')} are taken in at once: export a part of it.`,
    );
  const read = <T>(schema: z.ZodType<T>, list: string, all: readonly unknown[]) =>
    all.flatMap((one, index) => {
      const parsed = schema.safeParse(one, { error: inWords, reportInput: true });
      for (const { path, message, input } of parsed.error?.issues ?? [])
        mistakes.add(
          {
            file: name,
            row: index + 1,
            column: [list, ...path].join('.'),
            value: typeof input === 'string' ? input : null,
          },
          message,
          OURS_AGAIN,
        );
      if (!parsed.success) return [];
      const row = index + 1;
      return areTextsRight(parsed.data, { file: name, row, path: list, mistakes })
        ? [{ row, one: parsed.data }]
        : [];
    });
  for (const [index, limit] of limits.entries())
    areTextsRight(limit, { file: name, row: index + 1, path: 'limits', mistakes });
  const claims = read(JsonClaim, 'evidence', evidence);
  const told = read(JsonFigure, 'figures', counted);
  const cited = new Map(read(JsonArticle, 'articles', articles).map(({ one }) => [one.id, one]));
  const left = leavingOut();
  const entities = entitiesOf(read(JsonNode, 'nodes', nodes), { file: name, mistakes });
  const relations = claims.map(({ row, one }) => relationOf(one, { file: name, row, cited }));
  const figures = told.map(({ row, one }) => figureOf(one, { file: name, row, cited }));
  return {
    format: 'json', tables: [], mapping: null, rows, mistakes, relations, figures,
    entities: [...entities, ...namedOnly(namingIn({ relations, figures }), { entities, names: namesIn(claims, told), left })],
    leftOut: left.all(), unread: [], missing: toMissing(limits),
  }; // oxfmt-ignore
}

interface At<T> {
  row: number;
  one: T;
}

function entitiesOf(
  nodes: readonly At<JsonNode>[],
  { file, mistakes }: { file: string; mistakes: Mistakes },
): DraftEntity[] {
  const first = new Map<string, number>();
  return nodes.flatMap(({ row, one }) => {
    const { id, type, name, named, aliases, identifiers, birthDate, summary, kind, members } = one;
    const before = first.get(id);
    if (before !== undefined)
      mistakes.add(
        { file, row, column: 'nodes.id', value: id },
        `stands in entity ${before} already`,
        OURS_AGAIN,
      );
    first.set(id, before ?? row);
    if (before !== undefined) return [];
    const memberKind = MemberKind.safeParse(members?.kind).data;
    return [
      {
        file, row, ref: id,
        entity: {
          type, name, named, aliases: aliases.filter((alias) => alias !== name), identifiers: identifiers.map(toIdentifier),
          ...(birthDate !== undefined && { birthDate }),
          summary: summary === null || summary.trim() === '' ? null : toBeginning(toLine(summary), 400),
          ...(kind !== null && /^[a-z]+(-[a-z]+)*$/.test(kind) && { kind }),
          ...(type === 'Group' && { min: members?.min ?? 2, ...(members?.max && { max: members.max }) }),
          ...(type === 'Group' && memberKind !== undefined && { memberKind }),
        },
      },
    ]; // oxfmt-ignore
  });
}

/** As `scheme:value`; one without a scheme is told by its value. */
function toIdentifier(text: string): { scheme: string; value: string } {
  const [, scheme = 'id', value = text] = /^([^:]+):(.+)$/su.exec(text) ?? [];
  return { scheme, value };
}

/** How the claims call those whom they name. */
function namesIn(claims: readonly At<JsonClaim>[], figures: readonly At<JsonFigure>[]): Map<string, string> {
  return new Map([
    ...figures.flatMap(({ one }) => [
      [one.subject, one.subjectName] as const,
      ...(one.place === undefined || one.placeName === undefined ? [] : [[one.place, one.placeName] as const]),
      ...[one.speaker, one.relay].flatMap((named) => (named === null ? [] : [[named.id, named.name] as const])),
    ]),
    ...claims.flatMap(({ one }) => [
      [one.subject, one.subjectName] as const,
      [one.object, one.objectName] as const,
      ...[one.speaker, one.relay].flatMap((named) =>
        named === null ? [] : [[named.id, named.name] as const],
      ),
    ]),
  ]);
} // oxfmt-ignore

function toClaim(one: JsonClaim): DraftRelation['claim'] {
  const { subjectName: _s, objectName: _o, speaker, relay, at: _at, id: _id, ...claim } = one;
  return {
    ...claim,
    ...(speaker !== null && { attributedTo: speaker.id }),
    ...(relay !== null && { relayedBy: relay.id }),
  };
}

function relationOf(
  one: JsonClaim,
  { file, row, cited }: { file: string; row: number; cited: ReadonlyMap<string, JsonArticle> },
): DraftRelation {
  const places = placesOf(one, { row, cited });
  return {
    file, row, column: 'evidence', columns: {},
    claim: toClaim(one),
    reported: cited.get(one.at[0]?.article ?? '')?.publishedAt ?? null,
    cites: null,
    ...(places.length > 0 && { places }),
    origin: one.id,
  }; // oxfmt-ignore
}

function figureOf(
  one: JsonFigure,
  { file, row, cited }: { file: string; row: number; cited: ReadonlyMap<string, JsonArticle> },
): DraftFigure {
  const { subjectName: _s, placeName: _p, speaker, relay, at: _at, id, ...figure } = one;
  const places = placesOf(one, { row, cited });
  return {
    file, row, column: 'figures', columns: {},
    figure: {
      ...figure,
      ...(speaker !== null && { attributedTo: speaker.id }),
      ...(relay !== null && { relayedBy: relay.id }),
    },
    places: places.length === 0 ? [{ row }] : places,
    origin: id,
  }; // oxfmt-ignore
}

function placesOf(
  { id, at }: Pick<JsonClaim, 'id' | 'at'>,
  { row, cited }: { row: number; cited: ReadonlyMap<string, JsonArticle> },
): DraftPlace[] {
  return at.map((place) => ({
    row,
    cites: toBeginning(citationOf(place, cited), 400),
    ...copyOf({ claim: id, ...place }),
    ...(place.zone === 'caption' && { caption: true as const }),
  }));
}

function citationOf(
  { article, paragraph, zone, column, cites }: JsonClaim['at'][number],
  cited: ReadonlyMap<string, JsonArticle>,
): string {
  const source = cited.get(article);
  const where =
    zone === 'row'
      ? `row ${paragraph}${column === undefined ? '' : `, column ${column}`}`
      : `paragraph ${paragraph}`;
  const told =
    source === undefined ? [article] : [`“${source.title}”`, source.publisher.name, source.publishedAt];
  return [
    ...told,
    where,
    ...(source?.url === undefined ? [] : [source.url]),
    ...(cites === undefined ? [] : [`which cites ${cites}`]),
  ].join(', ');
}
