import type { ArticleAbout } from '#contract/review';
import type { Answer, Trouble } from '../api.ts';
import { toTrouble } from '../api.ts';
import { refusalOf, toBase64 } from '../reading/article-files.ts';
import { UNREADABLE, type Readable } from '../reading/import-file.ts';
import { toRowTitle } from '../words/review.ts';
import type { Context } from './context.ts';
import { copyTexts } from './copy-texts.ts';
import { newUlid } from './ulid.ts';

/** One text on its way in. */
export interface Incoming {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly is: 'waiting' | 'reading' | 'taken' | 'refused';
  /** In words, why it was refused. */
  readonly why: string | null;
  readonly trouble: Trouble | null;
  readonly answer: Answer<'addArticle'> | null;
  /** What the analyst said about copies, by the other article. */
  readonly stories: ReadonlyMap<string, boolean>;
  /** Both texts, by the other article, where they were asked for. */
  readonly compared: ReadonlyMap<string, { readonly here: string; readonly there: string }>;
}

/** The dialog “New article”. */
export interface ArticleIntake {
  readonly mode: 'article' | 'passage';
  readonly items: readonly Incoming[];
}

export interface ArticleIntakeActions {
  readonly beginIntake: (mode?: ArticleIntake['mode']) => void;
  readonly setIntakeMode: (mode: ArticleIntake['mode']) => void;
  /** What is under way goes on. */
  readonly endIntake: () => void;
  /** One after the other; those that cannot be read are told, and the others come. */
  readonly takeArticles: (files: readonly Readable[]) => Promise<void>;
  readonly takePasted: (
    text: string,
    about: Partial<ArticleAbout>,
    how: { passage: boolean },
  ) => Promise<void>;
  /** What article it is, as the analyst has it. */
  readonly tellAbout: (id: string, about: ArticleAbout) => Promise<boolean>;
  readonly tellStory: (id: string, told: { of: string; same: boolean }) => Promise<void>;
  /** Brings both texts, to be read side by side. */
  readonly compareCopy: (id: string, of: string) => Promise<void>;
  readonly dropIncoming: (id: string) => void;
}

export function takingArticles(context: Context): ArticleIntakeActions {
  const { api, get, set, ask, tellSeen } = context;
  /** Their bytes, until they are sent. */
  const waiting = new Map<string, Readable>();
  let isUnderWay = false;

  const put = (items: readonly Incoming[]) => {
    const { intake } = get();
    if (intake !== null) set({ intake: { ...intake, items } });
  };
  const change = (id: string, part: Partial<Incoming>) =>
    put((get().intake?.items ?? []).map((one) => (one.id === id ? Object.assign({}, one, part) : one)));
  const itemOf = (id: string) => get().intake?.items.find((one) => one.id === id);

  /** Always asked in the analyst's name; a refusal is told beside the text it is about. */
  async function send(
    id: string,
    body: Parameters<typeof api.addArticle>[0]['body'],
  ): Promise<Answer<'addArticle'> | null> {
    const { analyst } = get();
    change(id, { is: 'reading' });
    const outcome = await ask('add article', (signal) =>
      api.addArticle({ body }, { signal, analyst }).catch((thrown: unknown) => toTrouble(thrown)),
    );
    if (outcome === undefined) return null;
    if ('code' in outcome) {
      change(id, { is: 'refused', why: outcome.detail, trouble: outcome });
      get().announce(`${itemOf(id)?.name ?? 'The text'} was not taken in: ${outcome.title}`);
      return null;
    }
    change(id, { is: 'taken', answer: outcome });
    const words = `${outcome.again ? 'Here already' : 'Taken in'}: ${toRowTitle(outcome.row)}`;
    if (get().intake === null) get().notify(words);
    else get().announce(words);
    tellSeen(words);
    const { outbox } = get();
    if (!outbox.seen.has(outcome.row.id))
      set({ outbox: { ...outbox, seen: new Map([...outbox.seen, [outcome.row.id, outcome.row.steps]]) } });
    return outcome;
  }

  async function takeNext(): Promise<void> {
    const [next] = waiting;
    if (next === undefined) return;
    const [id, file] = next;
    waiting.delete(id);
    const base64 = await toBase64(file);
    if (base64 === null) change(id, { is: 'refused', why: UNREADABLE });
    else
      await send(id, {
        content: { name: file.name.trim().slice(0, 200) || 'article', base64 },
        about: {},
        passage: false,
      });
    await takeNext();
  }

  /** Of an article that is not open for review: one step, after the last that was seen of it. */
  async function step(
    id: string,
    body: Parameters<typeof api.decideReview>[0]['body']['step'],
  ): Promise<boolean> {
    const item = itemOf(id);
    if (item === undefined || item.answer === null) return false;
    const { row } = item.answer;
    const { analyst, outbox } = get();
    const after = outbox.seen.get(row.id) ?? row.steps;
    const done = await ask('tell about', (signal) =>
      api.decideReview(
        { params: { id: row.id }, body: { id: newUlid(), after, step: body } },
        { signal, analyst },
      ),
    );
    if (done === undefined) return false;
    change(id, { answer: { ...item.answer, row: done.row } });
    set({
      outbox: {
        ...get().outbox,
        seen: new Map([...get().outbox.seen, [row.id, done.steps.at(-1)?.n ?? after]]),
      },
    });
    return true;
  }

  return {
    beginIntake(mode = 'article') {
      const { intake } = get();
      set({ intake: intake === null ? { mode, items: [] } : { ...intake, mode } });
    },
    setIntakeMode(mode) {
      const { intake } = get();
      if (intake !== null) set({ intake: { ...intake, mode } });
    },
    endIntake: () => set({ intake: null }),
    async takeArticles(files) {
      const { intake } = get();
      if (intake === null) return;
      const incoming = files.map((file): Incoming => {
        const why = refusalOf(file);
        const id = newUlid();
        if (why === null) waiting.set(id, file);
        return { id, name: file.name, size: file.size, is: why === null ? 'waiting' : 'refused', why, trouble: null, answer: null, stories: new Map(), compared: new Map() }; // oxfmt-ignore
      });
      set({ intake: { mode: 'article', items: [...intake.items, ...incoming] } });
      if (isUnderWay) return;
      isUnderWay = true;
      await takeNext();
      isUnderWay = false;
      void get().loadReviews();
    },
    async takePasted(text, about, { passage }) {
      const { intake } = get();
      if (intake === null) return;
      const id = newUlid();
      const item: Incoming = { id, name: 'the pasted text', size: text.length, is: 'waiting', why: null, trouble: null, answer: null, stories: new Map(), compared: new Map() }; // oxfmt-ignore
      set({ intake: { ...intake, items: [...intake.items, item] } });
      const answer = await send(id, { content: { text }, about, passage });
      if (answer === null) return;
      void get().loadReviews();
      // Of a passage one fact is made: there is nothing else to be said here.
      if (!passage || get().intake === null) return;
      set({ intake: null });
      await get().openReview(answer.row.id);
    },
    tellAbout: (id, about) => step(id, { kind: 'about', about }),
    async tellStory(id, { of, same }) {
      const item = itemOf(id);
      if (item !== undefined && (await step(id, { kind: 'story', of, same })))
        change(id, { stories: new Map([...item.stories, [of, same]]) });
    },
    async compareCopy(id, of) {
      const row = itemOf(id)?.answer?.row;
      if (row === undefined) return;
      const texts = await ask('tell about', (signal) => copyTexts(api, { id: row.id, of }, signal));
      const item = itemOf(id);
      if (texts === undefined || item === undefined) return;
      if (texts === null) get().notify('The texts cannot be compared here: one of them is not at hand');
      else change(id, { compared: new Map([...item.compared, [of, texts]]) });
    },
    dropIncoming(id) {
      waiting.delete(id);
      put((get().intake?.items ?? []).filter((one) => one.id !== id));
    },
  };
}
