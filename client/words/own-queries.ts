import type { HeaderFault } from '#contract/own-queries';
import type { QueryHeader } from '#contract/query';
import { writeSource } from '#contract/write-source';
import { oneLine, toParamLine, type ParamDraft } from './own-params.ts';

/** What is said about a text in its header. */
export interface OwnForm {
  readonly title: string;
  readonly about: string;
  readonly returns: QueryHeader['returns'];
  /** As they are typed: `people, sanctions`. */
  readonly tags: string;
  readonly source: string;
  readonly total: string;
  readonly isHeavy: boolean;
  readonly copiedFrom: string | null;
  /** Those that were changed in the form; the editor knows of all. */
  readonly params: readonly ParamDraft[];
}

export const EMPTY_FORM: OwnForm = {
  title: '',
  about: '',
  returns: 'both',
  tags: '',
  source: '',
  total: '',
  isHeavy: false,
  copiedFrom: null,
  params: [],
};

export function toForm(header: QueryHeader): OwnForm {
  return {
    title: header.title,
    about: header.about,
    returns: header.returns,
    tags: (header.tags ?? []).join(', '),
    source: header.source ?? '',
    total: header.total ?? '',
    isHeavy: header.heavy === true,
    copiedFrom: header.copiedFrom ?? null,
    params: [],
  };
}

/** The file that a form and a text make: what is wrong with it, the server tells by its lines. */
export function toSource(
  form: OwnForm,
  { text, params }: { text: string; params: readonly ParamDraft[] },
): string {
  const tags = form.tags.split(/[\s,]+/).filter((tag) => tag !== '');
  const [source, total] = [oneLine(form.source), oneLine(form.total)];
  const written = writeSource({
    title: oneLine(form.title),
    about: oneLine(form.about),
    params: [],
    returns: form.returns,
    ...(tags.length > 0 && { tags }),
    ...(source !== '' && { source }),
    ...(total !== '' && { total }),
    ...(form.isHeavy && { heavy: true as const }),
    ...(form.copiedFrom !== null && { copiedFrom: form.copiedFrom }),
    text: text.trim(),
  });
  // As they were typed: what is wrong with one is told at its line.
  return written.replace(/^\/\/ @returns/m, (line) => [...params.map(toParamLine), line].join('\n'));
}

/** Whoever fills in a form does not write the lines of a header. */
const IN_FORM: Readonly<Record<string, string>> = {
  tags: 'Small letters, digits and hyphens, each once, with commas between.',
  total: 'The name of one column: letters, digits and _.',
};

/** What is wrong, by the field that it is told beside: a tag of the header, `$name` of a parameter, or the text. */
export function toFieldFaults(source: string, faults: readonly HeaderFault[]): ReadonlyMap<string, string> {
  const lines = source.split('\n');
  const told = new Map<string, string>();
  for (const { line, problem } of faults) {
    const field = fieldAt(lines, line);
    const before = told.get(field);
    const words = problem.startsWith('write // @') ? (IN_FORM[field] ?? problem) : problem;
    told.set(field, before === undefined ? words : `${before}; ${words}`);
  }
  return told;
}

function fieldAt(lines: readonly string[], line: number): string {
  const text = lines.indexOf('');
  if (text !== -1 && line > text) return 'text';
  const tag = lines
    .slice(0, line)
    .map((words) => /^\/\/ @(\S+)(?: (\S+))?/.exec(words))
    .findLast((found) => found !== null);
  return tag?.[1] === 'param' ? `$${tag[2] ?? ''}` : (tag?.[1] ?? 'text');
}

/** Small letters and hyphens: what a file of a shelf may be called. */
export function toSlug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');
  return (
    plain
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'query'
  );
}

/** Each title its own name: of two that would be the same, the later one goes on with a letter. */
export function toSlugs(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const slug = toSlug(title);
    let name = slug;
    for (let nth = 1; taken.has(name); nth += 1) name = `${slug}-${toLetters(nth)}`;
    taken.add(name);
    return name;
  });
}

/** b, c, … z, ba, bb: no digits, for a file of a shelf has none. */
function toLetters(nth: number): string {
  const letter = String.fromCodePoint(97 + (nth % 26));
  return nth < 26 ? letter : toLetters(Math.floor(nth / 26)) + letter;
}

/** The title of what is made from another. */
export function toCopyTitle(title: string): string {
  return title.endsWith(' (copy)') ? title : `${title.slice(0, 190)} (copy)`;
}
