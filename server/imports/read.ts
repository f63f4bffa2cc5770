import type { ImportedFile, ImportRequest } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';
import { findJsonBreak } from '../articles/json-break.ts';
import { shapeOf } from '../articles/json-shape.ts';
import { problemOfCell } from './clean-text.ts';
import { readCsv } from './csv.ts';
import { emptyDraft, leavingOut, type Draft, type LeftOut } from './draft.ts';
import { readFtm, type FtmLine } from './ftm.ts';
import { readOurJson } from './json.ts';
import { collectMistakes, type Mistakes } from './mistakes.ts';
import { readTable } from './table.ts';

/** An export is 7 deep, an entity of FollowTheMoney 4; what is far deeper would exhaust whoever walks it. */
const DEEPEST = 50;
const MOST_VALUES = 3_000_000;
const KNOWN = 'Taken in are exports of Redthread as JSON, FollowTheMoney as JSON lines, and tables as CSV.';

/** What the files say, whatever they are written in; what is wrong with them is among the mistakes. */
export function readFiles({ files, mapping }: Pick<ImportRequest, 'files' | 'mapping'>): Draft {
  const mistakes = collectMistakes();
  const plain = files.map(({ name, text }) => ({ name, text: text.replace(/^\uFEFF/, '') }));
  for (const { name, text } of plain) {
    const unclean = problemOfCell(name);
    if (unclean !== null)
      mistakes.add(
        { file: name, value: name },
        `has a name that ${unclean.problem}`,
        'Give the file another name.',
      );
    if (text.trim() === '') mistakes.add({ file: name }, 'is empty', KNOWN);
    else if (/\p{Cs}/u.test(text))
      mistakes.add(
        { file: name },
        'holds half of a letter, so it is no text in UTF-8',
        'Save it anew as UTF-8.',
      );
    else if (text.includes('\0'))
      mistakes.add(
        { file: name },
        'holds zero bytes, so it is no text in UTF-8',
        'Save it as “CSV UTF-8” or as JSON, and take that.',
      );
  }
  if (mistakes.total() > 0) return emptyDraft(mistakes);
  const first = plain.find(({ text }) => /^\s*[[{]/.test(text));
  if (first === undefined) return readCsv(plain, { mapping, mistakes });
  if (plain.length === 1) return readJson(first, mistakes);
  const unsaid = plain.length === 2 ? unsaidIn(plain.find((one) => one !== first)) : null;
  if (unsaid !== null) {
    const draft = readJson(first, mistakes);
    return { ...draft, leftOut: [...draft.leftOut, ...unsaid] };
  }
  mistakes.add(
    { file: first.name },
    'is JSON beside another file',
    'Two files at once are a table of nodes and one of relations; import JSON by itself.',
  );
  return emptyDraft(mistakes);
}

/** What our own export lists beside FollowTheMoney, because that model cannot say it; null where the file is another. */
function unsaidIn(file: ImportedFile | undefined): readonly LeftOut[] | null {
  const table = file === undefined ? null : readTable(file, collectMistakes());
  if (table?.own !== 'unsaid') return null;
  const left = leavingOut();
  const [what, type, why] = ['what', 'type', 'why'].map((column) => table.columns.indexOf(column));
  for (const { cells } of table.rows) {
    const cell = (at: number | undefined) => toBeginning(cells[at ?? -1] ?? '', 200);
    const told = PLURALS.get(cell(what)) ?? 'relations of the type';
    left.leave(`${told} ${cell(type)}`, `they stand beside the file, not in it: ${cell(why)}`);
  }
  return left.all();
}

const PLURALS = new Map([
  ['entity', 'entities of the type'],
  ['figure', 'figures of the measure'],
]);

function readJson(file: ImportedFile, mistakes: Mistakes): Draft {
  const { name, text } = file;
  const { depth, values } = shapeOf(text);
  if (depth > DEEPEST || values > MOST_VALUES) {
    const problem =
      depth > DEEPEST
        ? `is nested more than ${DEEPEST} deep`
        : `holds some ${values.toLocaleString('en')} values`;
    mistakes.add({ file: name }, `${problem}, which nothing is that can be taken in`, KNOWN);
    return emptyDraft(mistakes);
  }
  const lines = linesOf(text);
  const [head] = lines;
  // One entity a line: the first line is a whole object by itself, and the whole is not.
  if (head !== undefined && isFtm(parsed(head.text)?.json)) return readLines(file, { lines, mistakes });
  const whole = parsed(text);
  if (whole === null) {
    const place = findJsonBreak(text);
    const where = place === null ? '' : `: it breaks off at line ${place.line}, column ${place.column}`;
    mistakes.add(
      { file: name, row: place?.line ?? null },
      `is not JSON${where}`,
      'Export or copy it anew: it may have been cut.',
    );
    return emptyDraft(mistakes);
  }
  const { json } = whole;
  if (Array.isArray(json) && isFtm(json[0]))
    return readFtm(
      file,
      json.map((one: unknown, index) => ({ row: index + 1, json: one })),
      mistakes,
    );
  const format = formatOf(json);
  if (format === 'redthread/export') return readOurJson(file, json, mistakes);
  mistakes.add(
    { file: name, value: format },
    ...(OTHERS.get(format ?? '') ?? ['is JSON, and none that is known here', KNOWN]),
  );
  return emptyDraft(mistakes);
}

/** Of ours, and to be opened elsewhere. */
const OTHERS = new Map<string, [string, string]>([
  [
    'redthread/investigation',
    ['is a workfile: an investigation, and no data', 'Open it with the command “Open a workfile”.'],
  ],
  ['redthread/method', ['is a log of steps, and no data', KNOWN]],
]);

interface Line {
  row: number;
  text: string;
}

function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ row: index + 1, text: line }]));
}

function readLines(
  file: ImportedFile,
  { lines, mistakes }: { lines: readonly Line[]; mistakes: Mistakes },
): Draft {
  const read = lines.flatMap(({ row, text }): FtmLine[] => {
    const one = parsed(text);
    if (one === null)
      mistakes.add(
        { file: file.name, row, value: text },
        'is not JSON',
        'Each line is one entity; the file may have been cut.',
      );
    return one === null ? [] : [{ row, json: one.json }];
  });
  return readFtm(file, read, mistakes);
}

function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function isFtm(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'schema' in json &&
    typeof json.schema === 'string' &&
    'id' in json
  );
}

function formatOf(json: unknown): string | null {
  return typeof json === 'object' && json !== null && 'format' in json && typeof json.format === 'string'
    ? json.format
    : null;
}
