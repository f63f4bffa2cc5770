import { toCsv } from '../../words/csv.ts';
import { toNumber, type Dossier } from './dossier.ts';

/** The lines of a dossier as a table, one row each. */
export function toLinesCsv({ lines }: Dossier): string {
  return toCsv([
    ['number', 'line', 'standing', 'when', 'reported', 'support', 'grade', 'checked', 'notes'],
    ...lines.map((line) => {
      const { says, standing, when, reported, support, grade, checked, notes } = line;
      return [toNumber(line), says, standing, when, reported, support, grade, checked, notes.join(' ')];
    }),
  ]);
}

/** What carries each line: a row for each place that says so. */
export function toEvidenceCsv({ lines }: Dossier): string {
  const rows = lines.flatMap((line) =>
    line.claims.flatMap(({ says, standing, places, passages }) =>
      places.map(({ letter, place }) => [
        toNumber(line),
        says,
        standing,
        letter,
        place,
        passages.join(' | '),
      ]),
    ),
  );
  return toCsv([['number', 'claim', 'standing', 'source', 'place', 'passages'], ...rows]);
}

export function toSourcesCsv({ sources }: Dossier): string {
  return toCsv([
    ['source', 'title', 'publisher', 'published', 'address', 'story', 'voices', 'grade', 'lines'],
    ...sources.map(({ letter, title, publisher, published, url, story, voices, grade, lines }) => [
      letter,
      title,
      publisher,
      published,
      url ?? '',
      story,
      voices.join('; '),
      grade,
      lines.join(' '),
    ]),
  ]);
}

/** What this program writes; a reader of the file looks at both first. */
const HEAD = { format: 'redthread/dossier', version: 1 } as const;

/** All of a dossier for other programs. */
export function toDossierJson(dossier: Dossier): string {
  return `${JSON.stringify({ ...HEAD, ...dossier }, null, 1)}\n`;
}
