import {
  EXPORT_FILE_FORMAT,
  EXPORT_FILE_VERSION,
  type ExportedArticle,
  type ExportedFigure,
  type ExportedRelation,
} from '#contract/exports';
import { byId, claimsOf, meeting } from './claims.ts';
import type { Counted, ExportedFile, ExportSource, Line } from './source.ts';

/** Our own file: an element a line, so that two of them can be compared by eye. */
export function writeJson(source: ExportSource, name: string): ExportedFile[] {
  return [{ name, pieces: () => toJson(source) }];
}

async function* toJson(source: ExportSource): AsyncGenerator<string> {
  const { what, title, asOf, redthread, counts, limits } = source.head;
  const format = { format: EXPORT_FILE_FORMAT, version: EXPORT_FILE_VERSION };
  const head = { ...format, redthread, what, title, asOf, counts, limits };
  const articles = new Map<string, ExportedArticle>();
  yield JSON.stringify(head, null, 1).replace(/\n\}$/, ',\n "nodes": [');
  yield* toList(source.nodes());
  yield '\n ],\n "relations": [';
  yield* toList(relationsOf(meeting(source.lines(), articles)));
  yield '\n ],\n "evidence": [';
  yield* toList(claimsOf(source));
  yield '\n ],\n "figures": [';
  yield* toList(figuresIn(meeting(source.figures(), articles)));
  yield '\n ],\n "articles": [';
  yield* toList(byId(articles));
  yield '\n ]\n}\n';
}

async function* toList(elements: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  let before = '';
  for await (const element of elements) {
    yield `${before}\n  ${JSON.stringify(element)}`;
    before = ',';
  }
}

async function* figuresIn(counted: AsyncIterable<Counted>): AsyncGenerator<ExportedFigure> {
  for await (const { figure } of counted) yield figure;
}

async function* relationsOf(lines: AsyncIterable<Line>): AsyncGenerator<ExportedRelation> {
  for await (const { edge, ended, claims, claimsInAll } of lines)
    yield { ...edge, ended, claims: claims.map(({ id }) => id), claimsInAll };
}
