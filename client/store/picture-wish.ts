import * as z from 'zod';
import { PICTURE_LIMITS, PictureFormat, PictureOptions } from '#contract/picture';
import { toCapital } from '../words/capital.ts';
import { digits } from '../words/count.ts';

const { what, group, parts, pageNumbers, checked, theme, ink, letters, paper, landscape } =
  PictureOptions.shape;

/** A picture as the analyst wishes for it: what is typed may make no sense yet. It stays with the tab. */
export const PictureWish = z.strictObject({
  /** The investigation that its words and its group are of; null of a canvas that is kept as none. */
  of: z.string().nullable().default(null),
  what,
  group,
  format: PictureFormat.default('svg'),
  /** Null: that of the investigation. */
  title: z.string().nullable().default(null),
  subtitle: z.string().default(''),
  /** A line each; null: as it was asked last. */
  question: z.string().nullable().default(null),
  parts,
  handling: z.string().default(''),
  isNamed: z.boolean().default(false),
  pageNumbers,
  checked,
  isQuoted: z.boolean().default(false),
  words: z.string().default('40'),
  theme,
  ink,
  ground: z.enum(['paper', 'white', 'transparent', 'own']).default('paper'),
  ownGround: z.string().default('#ffffff'),
  letters,
  paper,
  landscape,
  sizedBy: z.enum(['dpi', 'width']).default('dpi'),
  dpi: z.string().default('144'),
  width: z.string().default('2400'),
});
export type PictureWish = z.infer<typeof PictureWish>;

export const NOTHING_WISHED = PictureWish.parse({});

/** What was written for one investigation says nothing of another; how a picture looks goes for all. */
export function ofInvestigation(wish: PictureWish, of: string | null): PictureWish {
  if (wish.of === of) return wish;
  return { ...wish, of, group: null, title: null, subtitle: '', question: null, handling: '' };
}

interface Prefilled {
  readonly title: string;
  /** Whoever works here; null while no name is given. */
  readonly analyst: string | null;
  readonly hasTexts: boolean;
}

/** As it is sent: what makes no sense goes as it was typed, so that the same words tell what is wrong with it. */
export function toOptions(
  wish: PictureWish,
  { title, analyst, hasTexts }: Prefilled,
): Record<keyof PictureOptions, unknown> {
  const { isQuoted, words, ground, ownGround, sizedBy, dpi, width, format } = wish;
  const isSizedByWidth = format === 'png' && sizedBy === 'width';
  return {
    what: wish.what,
    group: wish.what === 'group' ? wish.group : null,
    title: wish.title ?? title,
    subtitle: wish.subtitle,
    parts: wish.parts,
    handling: wish.handling,
    analyst: wish.isNamed ? (analyst ?? '') : '',
    pageNumbers: wish.pageNumbers,
    checked: wish.checked,
    passages: isQuoted && hasTexts ? toNumber(words) : 0,
    theme: wish.theme,
    ink: wish.ink,
    ground: ground === 'own' ? ownGround : ground,
    letters: wish.letters,
    paper: wish.paper,
    landscape: wish.paper !== null && wish.landscape,
    fitted: isFitted(wish),
    page: 1,
    // Of a picture without dots it says nothing: what was typed there must not stand in its way.
    dpi: format === 'png' && !isSizedByWidth ? toNumber(dpi) : 144,
    width: isSizedByWidth ? toNumber(width) : null,
  };
}

/** Without a paper of its own a PDF is set on A4, and so is the preview of one. */
export function isFitted(wish: Pick<PictureWish, 'format' | 'paper'>): boolean {
  return wish.format === 'pdf' && wish.paper === null;
}

function toNumber(text: string): number | string {
  const bare = text.trim().replaceAll(/[,\s]/g, '');
  return bare === '' || !Number.isFinite(Number(bare)) ? text : Number(bare);
}

/** By the name of the option: what is wrong with what is wished for, by the very schema of the server. */
export function problemsIn(
  options: Record<string, unknown>,
  question: readonly string[],
): Readonly<Record<string, string>> {
  const issues = PictureOptions.safeParse(options).error?.issues ?? [];
  const told = issues.map(({ path: [field = ''], message }): [string, string] => {
    const name = String(field);
    return [name, toProblem(name, message, options[name])];
  });
  const most = PICTURE_LIMITS.question;
  const long =
    question.length <= most ? [] : [['question', `${most} lines at most: there are ${question.length}`]];
  return Object.fromEntries([...told, ...long]) as Record<string, string>;
}

/** Where the schema has no words of its own. */
const NEEDED: Readonly<Record<string, string>> = {
  passages: 'A number of words from 1 to 200',
  ground: 'A colour as # and six digits, such as #f4f1ea',
};

/** "A title of 300 letters at most: there are 10,000". */
export function toProblem(field: string, message: string, given: unknown): string {
  const words = toCapital(NEEDED[field] ?? message);
  const isLong = words.endsWith('letters at most') && typeof given === 'string';
  return isLong ? `${words}: there are ${digits(given.trim().length)}` : words;
}

type Letters = PictureWish['letters'];
const LARGER: Readonly<Record<Letters, Letters | null>> = {
  usual: 'large',
  large: 'largest',
  largest: null,
};

/** Of larger letters fewer find room; null when there are none. */
export function toLargerLetters({ letters: now }: Pick<PictureWish, 'letters'>): Letters | null {
  return LARGER[now];
}

/** The next larger sheet; null when there is none. */
export function toLargerPaper({ paper: now }: Pick<PictureWish, 'paper'>): 'A3' | null {
  return now === 'A4' || now === 'Letter' ? 'A3' : null;
}
