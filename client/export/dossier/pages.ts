import { letters } from '#drawing/ink';
import { PALETTE } from '#drawing/palette';
import { moved, type Item, type Sheet } from '#drawing/sheet';
import { finish } from '#drawing/slices';
import { rule, stack, toHandling, words, type Block as Set, type Column } from '../picture/chrome.ts';
import { beside, settingPages } from '../picture/pages.ts';
import {
  toLineNumbers,
  toNumber,
  toPlainWords,
  type Dossier,
  type DossierLine,
  type DossierSource,
} from './dossier.ts';
import { toSections, type Block, type Section } from './sections.ts';

interface Printed {
  /** In pixels of CSS. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Pages of the picture, as wide and high as it needs them. */
  readonly picture: readonly Sheet[];
  /** The short fingerprint of a text. */
  readonly fingerprint: (text: string) => string;
}

const MARGIN = 56;
const SIZE = 11;
const SMALL = 10;
const { ui } = PALETTE.light;

/** A dossier on pages, numbered, with its handling line above and below and its fingerprint on each of them. */
export function toDossierPages(dossier: Dossier, printed: Printed): Sheet[] {
  return finish(settingDossier(dossier, printed));
}

/** The same, with pauses for whoever has others waiting: thousands of lines take long to be set. */
export function* settingDossier(dossier: Dossier, { paper, picture, fingerprint }: Printed): Generator<undefined, Sheet[]> {
  const sections = toSections(dossier);
  const at = sections.findIndex(({ is }) => is === 'picture');
  const [before, after] = at < 0 ? [sections, []] : [sections.slice(0, at), sections.slice(at + 1)];
  const set = (blocks: readonly Set[]) => toSet(blocks, { dossier, paper });
  const answer = [...toHead(dossier), ...before.flatMap((section) => toBlocks(section, dossier))];
  const where = at < 0 ? [] : [words(picture.length === 1 ? 'The picture is on the next page.' : 'The picture is on the next pages.', { size: SIZE, ink: 'ink-2' })];
  const told = picture.length === 0 ? answer : [...answer, ...where];
  const all = yield* set([...told, ...after.flatMap((section) => toBlocks(section, dossier))]);
  // The picture has pages of its own; what follows it in the report begins where the answer ends, or its page were mostly empty.
  const begun = picture.length === 0 ? 0 : (yield* set(told)).length;
  const shown = at < 0 ? [] : picture.map((page) => headed(page, dossier));
  const pages: Sheet[] = [...all.slice(0, begun), ...shown, ...all.slice(begun)];
  const mark = fingerprint(JSON.stringify(pages.map(({ width, height, items }) => [width, height, items])));
  return pages.map(({ width, height, ground, items }, n) => {
    const foot = toFoot({ width, height }, { dossier, n: n + 1, of: pages.length, mark });
    return { width, height, ground, items: items.concat(foot) };
  });
} // oxfmt-ignore

function* toSet(
  blocks: readonly Set[],
  { dossier, paper }: { dossier: Dossier; paper: Printed['paper'] },
): Generator<undefined, Sheet[]> {
  const { width, height } = paper;
  const page = { width, height, margin: MARGIN, k: 1, ui };
  const pages = yield* settingPages(blocks, { content: dossier, page });
  return pages.map((items) => ({
    width,
    height,
    ground: '#ffffff',
    items: items.map(onWhite),
  }));
}

/** The picture's own page begins with what it is; the handling line stands above that. */
function headed({ width, height, ground, items }: Sheet, { handling }: Dossier): Sheet {
  const line = toHandling(handling)({ x: 0, y: 12, width, k: 1, ui });
  return { width, height, ground, items: items.concat(line.items.map(onWhite)) };
}

/** Words are set without a halo there, on the ground of the page. */
function onWhite(item: Item): Item {
  return item.is === 'text' ? { ...item, halo: null } : item;
}

/** What stands below each page: whatever is above it ends before. */
function toFoot(
  { width, height }: Printed['paper'],
  { dossier, n, of, mark }: { dossier: Dossier; n: number; of: number; mark: string },
): Item[] {
  const [data = '', judged = '', made = ''] = ['Data as of', 'Judged as of', 'Made with'].map((term) => dossier.facts.find(([own]) => own === term)?.[1] ?? '');
  const y = height - MARGIN / 2;
  const size = 8.5;
  const told = [`Data as of ${data}`, judged === '' ? '' : `judged as of ${judged}`, made, `Fingerprint ${mark}`].filter(Boolean).join(' · ');
  const handling = toHandling(dossier.handling)({ x: MARGIN, y: 0, width: width - 2 * MARGIN, k: 1, ui });
  return [
    letters(told, { at: { x: 36, y }, size, align: 'left', ink: ui['ink-2'] }),
    letters(`Page ${n} of ${of}`, { at: { x: width - 36, y }, size, align: 'right', ink: ui['ink-2'] }),
    ...handling.items.map((item) => moved(item, { x: 0, y: y + 5, scale: 1 })),
  ].map(onWhite);
} // oxfmt-ignore

function toHead({ title, facts }: Dossier): Set[] {
  return [
    words(title, { size: 22, weight: 600, ink: 'ink' }),
    ...facts.map(([term, told]) => words(`${term}: ${told}`, { size: SIZE, ink: 'ink-2' })),
  ];
}

/** Only what is higher than a page is parted between two: what is long is several. */
function toBlocks(section: Section, dossier: Dossier): Set[] {
  const inner: Set[] =
    section.is === 'told'
      ? section.blocks.flatMap(toTold)
      : section.is === 'lines'
        ? dossier.lines.flatMap(toLine)
        : dossier.sources.map(toSource);
  const [first, ...rest] = inner;
  const title = (column: Column) =>
    stack(column, [gap(12), rule, gap(2), words(section.title, { size: 15, weight: 600, ink: 'ink' })], 3);
  // A title stands on one page with what it is of.
  return [(column) => stack(column, first === undefined ? [title] : [title, first], 6), ...rest];
}

const gap =
  (height: number): Set =>
  () => ({ items: [], height });

function toTold(block: Block): Set[] {
  if (block.is === 'title')
    return [
      (column) => stack(column, [gap(6), words(block.words, { size: 12, weight: 600, ink: 'ink' })], 0),
    ];
  if (block.is === 'words')
    return [words(toPlainWords(block.words), { size: SIZE, ink: block.isQuiet === true ? 'ink-2' : 'ink' })];
  return block.items.flatMap(({ words: own, under }, at): Set[] => [
    marked(block.isNumbered ? `${at + 1}.` : '–', words(toPlainWords(own), { size: SIZE, ink: 'ink' })),
    ...under.map((one) => indented(marked('–', words(toPlainWords(one), { size: SMALL, ink: 'ink-2' })))),
  ]);
}

function marked(mark: string, block: Set): Set {
  return (column) => beside(mark, column, block);
}

function indented(block: Set): Set {
  return ({ x, width, ...column }) => block({ ...column, x: x + 26, width: width - 26 });
}

function toLine(line: DossierLine): Set[] {
  const { says, standing, when, reported, support, grade, checked, claims, notes } = line;
  const facts = [standing, when, `reported ${reported}`, support, `grade: ${grade}`, checked].join('; ');
  const head: Set = (column) =>
    stack(column, [words(`${says}.`, { size: SIZE, weight: 600, ink: 'ink' }), words(`${facts}.`, { size: SMALL, ink: 'ink-2' })], 1);
  return [
    marked(toNumber(line), head),
    ...claims.flatMap((claim) => {
      const places = claim.places.map(({ letter, place }) => `${letter}, ${place}`).join('; ');
      const told = words(`${claim.says} (${claim.standing}; ${places})`, { size: SMALL, ink: 'ink' });
      return [told, ...claim.passages.map((passage) => words(`“${passage}”`, { size: SMALL, ink: 'ink-2' }))].map((one, at) => indented(marked(at === 0 ? '–' : '', one)));
    }),
    ...notes.map((note) => indented(marked('', words(note, { size: SMALL, ink: 'ink-2' })))),
  ];
} // oxfmt-ignore

function toSource({ letter, text, story, voices, grade, lines }: DossierSource): Set {
  const quoted = voices.length === 0 ? 'no claim here names its speaker' : `voices: ${voices.join(', ')}`;
  const told = [
    words(text, { size: SIZE, ink: 'ink' }),
    words(`${story}; ${quoted}; ${grade}; ${toLineNumbers(lines)}`, { size: SMALL, ink: 'ink-2' }),
  ];
  return marked(letter, (column) => stack(column, told, 1));
}
