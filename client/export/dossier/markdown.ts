import { toLine as toPlainLine } from '../../words/markdown.ts';
import {
  toLineNumbers,
  toNumber,
  withoutTurns,
  type Dossier,
  type DossierLine,
  type DossierSource,
  type Words,
} from './dossier.ts';
import { toSections, type Block, type Section } from './sections.ts';

/** A dossier as Markdown, for whatever report it goes into. `picture` is the name of the file beside it. */
export function toMarkdown(dossier: Dossier, picture: string | null): string {
  const { title, handling, facts } = dossier;
  const lines = [
    ...(handling === '' ? [] : [`**${toLine(handling)}**`, '']),
    `# ${toLine(title)}`,
    '',
    ...facts.map(([term, words]) => `- ${toLine(term)}: ${toLine(words)}`),
    ...toSections(dossier).flatMap((section) => ['', `## ${section.title}`, ''].concat(toSection(section, { dossier, picture }))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
} // oxfmt-ignore

function toLine(text: string): string {
  return toPlainLine(withoutTurns(text));
}

interface Within {
  readonly dossier: Dossier;
  readonly picture: string | null;
}

function toSection(section: Section, { dossier, picture }: Within): string[] {
  if (section.is === 'told') return section.blocks.flatMap(toBlock);
  if (section.is === 'lines') return toLines(dossier.lines);
  if (section.is === 'sources') return dossier.sources.map(toSource);
  return picture === null ? [] : [`![${toLine(dossier.pictured ?? '')}](${picture})`];
}

function toBlock(block: Block): string[] {
  if (block.is === 'title') return ['', `### ${toLine(block.words)}`, ''];
  if (block.is === 'words') return [toText(block.words), ''];
  return [
    ...block.items.flatMap(({ words, under }, at) => [
      `${block.isNumbered ? `${at + 1}.` : '-'} ${toText(words)}`,
      ...under.map((one) => `   - ${toText(one)}`),
    ]),
    '',
  ];
}

function toText(words: Words): string {
  return words
    .map((part) => (typeof part === 'string' ? toLine(part) : String.raw`\[${part.note}\]`))
    .join('');
}

function toLines(lines: readonly DossierLine[]): string[] {
  return lines.flatMap((line) => {
    const { says, standing, when, reported, support, grade, checked, claims, notes } = line;
    const facts = [standing, when, `reported ${reported}`, support, `grade: ${grade}`, checked].map(toLine);
    return [
      `- **${toNumber(line)}** ${toLine(says)}. ${facts.join('; ')}.`,
      ...claims.flatMap((claim) => {
        const places = claim.places.map(({ letter, place }) => `${letter}, ${toLine(place)}`).join('; ');
        const quotes = claim.passages.map((passage) => `    > ${toLine(passage)}`);
        return [`  - ${toLine(claim.says)} (${toLine(claim.standing)}; ${places})`].concat(quotes);
      }),
      ...notes.map((note) => `  - ${toLine(note)}`),
    ];
  });
}

function toSource({ letter, text, story, voices, grade, lines }: DossierSource): string {
  const quoted =
    voices.length === 0 ? 'no claim here names its speaker' : `voices: ${voices.map(toLine).join(', ')}`;
  return `- **${letter}** ${toLine(text)}; ${toLine(story)}; ${quoted}; ${toLine(grade)}; ${toLineNumbers(lines)}`;
}
