import { PICTURE_FORMATS, type PictureFormat, type PictureTold } from '#contract/picture';
import type { Frame } from '#drawing/viewport';
import type { Trouble } from '../api.ts';
import { count, digits } from '../words/count.ts';
import { copyPicture, copyText } from './clipboard.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import { toFileName } from './noting.ts';
import { linesIn, toAskedLines, toPictureBody, toPictureOptions, toPictureTitle } from './picture-of.ts';
import { toPresent } from './picture-parts.ts';
import {
  isFitted,
  NOTHING_WISHED,
  ofInvestigation,
  problemsIn,
  toProblem,
  type PictureWish,
} from './picture-wish.ts';

/** The picture that is being made of the canvas. */
export interface Picturing {
  readonly wish: PictureWish;
  /** What the window shows, where the dialog was opened. */
  readonly window: Frame | null;
  /** The preview is the file itself; null until one has come. */
  readonly shown: { readonly file: File; readonly told: PictureTold } | null;
  /** Something was changed since it was made. */
  readonly isStale: boolean;
  /** By the name of the option: what is wrong with it. */
  readonly problems: Readonly<Record<string, string>>;
  /** What came of the last download or copy. */
  readonly said: string | null;
}

export const NO_PICTURE: Picturing = {
  wish: NOTHING_WISHED, window: null, shown: null, isStale: false, problems: {}, said: null,
}; // oxfmt-ignore

export interface PicturingActions {
  /** Opens the dialog; `wish` says of what the picture is. */
  readonly openPicture: (wish: Partial<PictureWish>, window: Frame | null) => void;
  /** What this tab wished for before it was loaded anew. */
  readonly recallPicture: (wish: PictureWish) => void;
  readonly wishPicture: (part: Partial<PictureWish>) => void;
  /** Asks for the preview once more. */
  readonly drawPicture: () => Promise<void>;
  readonly closePicture: () => void;
  /** Gives the analyst the picture as a file of the format that is chosen: of SVG, the very bytes of the preview. */
  readonly savePicture: () => Promise<void>;
  readonly copyPicture: () => Promise<void>;
  /** As text, for whatever takes SVG. */
  readonly copyPictureSource: () => Promise<void>;
}

/** Letters come one by one, and each picture is some work. */
const PAUSE_MS = 300;

const OF_FILE: ReadonlySet<string> = new Set(['format', 'sizedBy', 'dpi', 'width']);

export function picturing({ api, get, set, ask, cancel }: Context): PicturingActions {
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Of the preview that was asked for last by this dialog. */
  let turn = 0;
  const keep = (part: Partial<Picturing>) => set({ picturing: { ...get().picturing, ...part } });

  return {
    openPicture(part, window) {
      const before = ofInvestigation(get().picturing.wish, get().kept?.id ?? null);
      keep({ window });
      const wish = toPresent({ ...before, ...part }, get());
      keep({ wish, shown: null, isStale: false, said: null, problems: problemsOf(get(), wish) });
      get().open('picture', true);
      void get().drawPicture();
    },
    recallPicture: (wish) => keep({ wish }),
    wishPicture(part) {
      const { wish: before } = get().picturing;
      const wish = toPresent({ ...before, ...part }, get());
      cancel('picture file');
      // As which file it leaves changes nothing of how it looks.
      const isOfFile =
        Object.keys(part).every((name) => OF_FILE.has(name)) &&
        !hasProblems() &&
        isFitted(before) === isFitted(wish);
      const { isStale } = get().picturing;
      keep({ wish, isStale: isStale || !isOfFile, said: null, problems: problemsOf(get(), wish) });
      if (isOfFile) return;
      turn += 1;
      cancel('picture');
      clearTimeout(pause);
      pause = setTimeout(() => void get().drawPicture(), PAUSE_MS);
    },
    async drawPicture() {
      clearTimeout(pause);
      turn += 1;
      const mine = turn;
      cancel('picture');
      if (isNothing(get()) || hasProblems()) return;
      const made = await ask('picture', (signal) => make('svg', signal));
      if (made !== undefined) keep({ shown: made, isStale: false });
      else if (mine === turn && get().tasks.picture === undefined) askAgain();
      else refuse(get().tasks.picture);
    },
    closePicture() {
      turn += 1;
      clearTimeout(pause);
      cancel('picture');
      cancel('picture file');
      get().open('picture', false);
      keep({ shown: null, isStale: false, said: null });
    },
    async savePicture() {
      const { format } = get().picturing.wish;
      const made = await fileOf(format);
      if (made === undefined) return;
      const { file, told } = made;
      const name = file.name === '' ? `${toFileName(titleOf(get()))}.${format}` : file.name;
      get().handOut({ name, type: file.type, text: '', file });
      say(`Saved ${name}, ${toSize(format, told)}`);
    },
    async copyPicture() {
      const made = fileOf('png');
      const copied = await copyPicture(made.then((picture) => picture?.file));
      const picture = await made;
      if (picture === undefined) return;
      say(copied ? `Copied as a picture, ${toSize('png', picture.told)}` : NOT_COPIED);
    },
    async copyPictureSource() {
      const made = await fileOf('svg');
      if (made === undefined) return;
      say((await copyText(await made.file.text())) ? 'Copied as SVG text' : NOT_COPIED);
    },
  };

  /** Whoever opened another canvas meanwhile ended what was under way for the one before. */
  function askAgain(): void {
    const wish = toPresent(ofInvestigation(get().picturing.wish, get().kept?.id ?? null), get());
    keep({ wish, isStale: true, problems: problemsOf(get(), wish) });
    pause = setTimeout(() => void get().drawPicture(), PAUSE_MS);
  }

  /** As whatever file: set on its page as the one that is wished for, so that all of them show the same. */
  function make(format: PictureFormat, signal: AbortSignal) {
    const { wish, window } = get().picturing;
    const body = toPictureBody(get(), wish, window);
    return api.makePicture({ params: { format }, body }, { signal });
  }

  /** The preview itself where it is what is wanted. */
  async function fileOf(format: PictureFormat) {
    const { shown, isStale } = get().picturing;
    if (isNothing(get()) || hasProblems()) return undefined;
    keep({ said: null });
    if (format === 'svg' && shown !== null && !isStale) return shown;
    const made = await ask('picture file', (signal) => make(format, signal));
    if (made === undefined) refuse(get().tasks['picture file']);
    return made;
  }

  function hasProblems(): boolean {
    return Object.keys(get().picturing.problems).length > 0;
  }

  /** What the server finds wrong with an option stands at its field. */
  function refuse(task: Explorer['tasks'][keyof Explorer['tasks']]): void {
    if (task?.is === 'failed') keep({ problems: { ...get().picturing.problems, ...fieldsOf(task.trouble) } });
  }

  function say(words: string): void {
    keep({ said: words });
    get().announce(words);
  }
}

const NOT_COPIED = 'This browser does not let a page copy pictures here: download it instead';

function problemsOf(state: Explorer, wish: PictureWish): Picturing['problems'] {
  return problemsIn(
    toPictureOptions(state, wish),
    linesIn(wish.question ?? toAskedLines(state, wish).join('\n')),
  );
}

/** Nobody is on the canvas, and no card: there is nothing to ask for. */
export function isNothing({ nodes, hypotheses, cards }: Pick<Explorer, 'nodes' | 'hypotheses' | 'cards'>): boolean {
  return nodes.size + hypotheses.size + cards.size === 0;
} // oxfmt-ignore

export function fieldsOf({ fields }: Trouble): Picturing['problems'] {
  return Object.fromEntries(
    fields.flatMap(({ path, problem }) => {
      const [, of, option] = /^(?:body\.)?(options|of)\.(\w+)/.exec(path) ?? [];
      if (option === undefined || (of === 'of' && option !== 'question')) return [];
      return [[option, toProblem(option, problem, undefined)]];
    }),
  );
}

function titleOf(state: Explorer): string {
  return state.picturing.wish.title ?? toPictureTitle(state);
}

function toSize(format: PictureFormat, { width, height, pages }: PictureTold): string {
  const size = format === 'pdf' ? count(pages, 'page', 'pages') : `${digits(width)} × ${digits(height)} px`;
  return `${PICTURE_FORMATS[format].label} of ${size}`;
}
