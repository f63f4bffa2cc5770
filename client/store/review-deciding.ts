import type { ReviewAccount, ReviewStep, ReviewStepRecord } from '#contract/review';
import { toTrouble, type Trouble } from '../api.ts';
import { toStepWords } from '../words/review.ts';
import type { Context } from './context.ts';
import { reviewedOf, type Outbox, type Refused, type Unsent } from './review-state.ts';
import { newUlid } from './ulid.ts';

export interface ReviewDecidingActions {
  /** Holds on the page at once, and is sent behind those before it. `words` are read aloud. */
  readonly decideInReview: (step: ReviewStep, words?: string) => void;
  /** Takes back the last decision: one that is not sent yet is dropped. */
  readonly undoInReview: () => void;
  /** Sends what waits. Whoever calls it again while it sends does nothing. */
  readonly sendDecisions: () => Promise<void>;
  readonly decideAgainInReview: (refused: Refused) => void;
  readonly dropRefused: (refused: Refused) => void;
  /** What this browser kept over a reload. */
  readonly recallDecisions: (outbox: Outbox) => void;
}

/** While these last, nothing is wrong with the decision: it waits. */
const WAITS: ReadonlySet<Trouble['code']> = new Set(['unreachable', 'database-away', 'load-under-way']);

/** After these the text is read anew: by other zones, or against another day. */
const REREADS: ReadonlySet<ReviewStep['kind']> = new Set(['about', 'zone', 'undo']);

export function reviewDeciding(context: Context): ReviewDecidingActions {
  const { api, get, set, ask } = context;
  const put = (part: Partial<Outbox>) => set({ outbox: { ...get().outbox, ...part } });
  /** On its way: it cannot be dropped any more. */
  let sending: string | null = null;

  return {
    decideInReview(step, words = toStepWords(step)) {
      const { review, outbox } = get();
      if (review === null) return;
      put({ unsent: [...outbox.unsent, { id: newUlid(), article: review.id, step }] });
      set({ announcement: words });
      void get().sendDecisions();
    },
    undoInReview() {
      const { review, outbox, analyst } = get();
      if (review === null || review.account === null) return;
      const mine = outbox.unsent.findLast(({ article }) => article === review.id);
      if (mine !== undefined && mine.id !== sending) {
        put({ unsent: outbox.unsent.filter((one) => one !== mine) });
        set({ announcement: `Taken back before it was sent: ${toStepWords(mine.step)}` });
        return;
      }
      const { last } = reviewedOf(review.account, outbox.unsent, analyst ?? '');
      if (last === null) {
        get().announce('There is nothing to take back');
        return;
      }
      get().decideInReview(
        { kind: 'undo', step: last.n },
        `Taken back: ${last.by} ${toStepWords(last.step)}`,
      );
    },
    async sendDecisions() {
      const { outbox, analyst, about } = get();
      const [first] = outbox.unsent;
      if (first === undefined || sending !== null) return;
      // Without a name nothing is recorded: it waits for one.
      if ((analyst ?? about?.analyst ?? null) === null) return;
      sending = first.id;
      const goesOn = await send(first);
      sending = null;
      if (goesOn) await get().sendDecisions();
    },
    decideAgainInReview(refused) {
      const { id, article, step } = refused;
      put({ unsent: [...get().outbox.unsent, { id, article, step }] });
      get().dropRefused(refused);
      void get().sendDecisions();
    },
    dropRefused: ({ id }) => put({ refused: get().outbox.refused.filter((one) => one.id !== id) }),
    recallDecisions(outbox) {
      set({ outbox });
      void get().sendDecisions();
    },
  };

  /** Whether the next can be sent. */
  async function send(one: Unsent): Promise<boolean> {
    const { analyst, outbox } = get();
    const after = outbox.seen.get(one.article) ?? 0;
    const outcome = await ask('review step', (signal) =>
      api
        .decideReview(
          { params: { id: one.article }, body: { id: one.id, after, step: one.step } },
          { signal, analyst },
        )
        .then((answer) => ({ answer, trouble: null }))
        .catch((thrown: unknown) => {
          const trouble = toTrouble(thrown);
          if (WAITS.has(trouble.code)) throw thrown;
          return { answer: null, trouble };
        }),
    );
    if (outcome === undefined) return false;
    const { answer, trouble } = outcome;
    if (answer !== null) {
      take(one, answer.steps, { row: answer.row, predicted: after + 1 });
      if (REREADS.has(one.step.kind)) await seeOthers(one.article);
      return true;
    }
    await refuse(one, trouble);
    return true;
  }

  function take(
    one: Unsent,
    steps: readonly ReviewStepRecord[],
    { row, predicted }: { row: ReviewAccount['row']; predicted: number },
  ): void {
    const { outbox, review } = get();
    const own = steps.at(-1)?.n ?? predicted;
    put({
      // Others decided meanwhile: what was to be taken back has another number.
      unsent: outbox.unsent
        .filter(({ id }) => id !== one.id)
        .map((waiting) => renumber(waiting, { predicted, own })),
      seen: new Map([...outbox.seen, [one.article, own]]),
    });
    if (review?.id === one.article && review.account !== null) {
      const known = new Set(review.account.steps.map(({ n }) => n));
      const added = steps.filter(({ n }) => !known.has(n));
      const account = { ...review.account, row, steps: [...review.account.steps, ...added] };
      set({ review: { ...review, account, preview: null } });
      // Whoever looks at what would change sees what changes it.
      if (review.tab === 'publish' && get().outbox.unsent.length === 0) void get().previewReview();
      if (added.length > 1) get().notify(toOthersWords(added.slice(0, -1)));
    }
  }

  async function refuse(one: Unsent, trouble: Trouble): Promise<void> {
    const before = get().outbox.seen.get(one.article) ?? 0;
    const steps = trouble.code === 'decided-since' ? await seeOthers(one.article) : [];
    const others = steps.filter(({ n }) => n > before);
    const { outbox } = get();
    put({
      unsent: outbox.unsent.filter(({ id }) => id !== one.id),
      refused: [...outbox.refused, { ...one, trouble, others }],
    });
    get().announce(`Not recorded: ${toStepWords(one.step)}. ${trouble.title}`);
  }

  /** What others decided is shown as it holds, before anybody decides anew. */
  async function seeOthers(id: string): Promise<readonly ReviewStepRecord[]> {
    const account = await ask('review', (signal) => api.review({ params: { id } }, { signal }));
    if (account === undefined) return [];
    const { review, outbox } = get();
    put({ seen: new Map([...outbox.seen, [id, account.steps.at(-1)?.n ?? 0]]) });
    if (review?.id === id) set({ review: { ...review, account, preview: null } });
    return account.steps;
  }
}

function renumber(waiting: Unsent, { predicted, own }: { predicted: number; own: number }): Unsent {
  const { step } = waiting;
  if (step.kind !== 'undo' || step.step < predicted || own === predicted) return waiting;
  return { ...waiting, step: { ...step, step: step.step - predicted + own } };
}

/** "Carol rejected 1 suggestion; Dan matched Ada": told when it comes in with an answer. */
function toOthersWords(steps: readonly ReviewStepRecord[]): string {
  return `Meanwhile: ${steps.map(({ by, step }) => `${by} ${toStepWords(step)}`).join('; ')}`;
}
