import type { ReviewAccount, ReviewStep, ReviewStepRecord } from '#contract/review';
import { toTrouble, type Trouble } from '../api.ts';
import { toStepWords } from '../words/review.ts';
import type { Context } from './context.ts';
import { afterAnswer, afterRefusal, withOthers } from './outbox.ts';
import { lastOwnOf, type Outbox, type Refused, type Unsent } from './review-state.ts';
import { newUlid } from './ulid.ts';

export interface ReviewDecidingActions {
  /** Holds on the page at once, and is sent behind those before it. `words` are read aloud. */
  readonly decideInReview: (step: ReviewStep, words?: string) => void;
  /** Takes back one's own last decision: one that was never sent is dropped. */
  readonly undoInReview: () => void;
  /** Sends what waits. Whoever calls it again while it sends does nothing. */
  readonly sendDecisions: () => Promise<void>;
  readonly decideAgainInReview: (refused: Refused) => void;
  readonly dropRefused: (refused: Refused) => void;
  /** What this browser kept over a reload. */
  readonly recallDecisions: (outbox: Outbox) => void;
}

/** While these last, nothing is wrong with the decision: it waits. */
const WAITS: ReadonlySet<Trouble['code']> = new Set([
  'unreachable', 'timeout', 'database-away', 'database-busy', 'load-under-way',
]); // oxfmt-ignore

/** After these the text is read anew: by other zones, or against another day. */
const REREADS: ReadonlySet<ReviewStep['kind']> = new Set(['about', 'zone', 'undo']);

export function reviewDeciding(context: Context): ReviewDecidingActions {
  const { api, get, set, ask } = context;
  const put = (part: Partial<Outbox>) => set({ outbox: { ...get().outbox, ...part } });
  const nameOf = () => get().analyst ?? get().about?.analyst ?? null;
  let isSending = false;

  return {
    decideInReview(step, words = toStepWords(step)) {
      const { review, outbox } = get();
      if (review === null) return;
      const after = outbox.seen.get(review.id) ?? 0;
      put({ unsent: [...outbox.unsent, { id: newUlid(), article: review.id, step, after, wasSent: false }] });
      set({ announcement: words });
      void get().sendDecisions();
    },
    undoInReview() {
      const { review, outbox } = get();
      if (review === null || review.account === null) return;
      const mine = outbox.unsent.findLast(({ article }) => article === review.id);
      if (mine !== undefined && !mine.wasSent) {
        put({ unsent: outbox.unsent.filter((one) => one !== mine) });
        set({ announcement: `Taken back before it was sent: ${toStepWords(mine.step)}` });
        return;
      }
      const last = lastOwnOf(review.account, outbox.unsent, nameOf() ?? 'you');
      if (last === null) {
        get().announce('There is nothing of yours to take back');
        return;
      }
      get().decideInReview({ kind: 'undo', step: last.n }, `Taken back: ${toStepWords(last.step)}`);
    },
    async sendDecisions() {
      const [first] = get().outbox.unsent;
      // Without a name nothing is recorded: it waits for one.
      if (first === undefined || isSending || nameOf() === null) return;
      isSending = true;
      const sent = { ...first, wasSent: true };
      put({ unsent: get().outbox.unsent.map((one) => (one === first ? sent : one)) });
      const goesOn = await send(sent);
      isSending = false;
      if (goesOn) await get().sendDecisions();
    },
    decideAgainInReview(refused) {
      const { id, article, step } = refused;
      const { outbox } = get();
      // Whoever decides anew has seen what others decided.
      const after = outbox.seen.get(article) ?? refused.after;
      put({ unsent: [...outbox.unsent, { id, article, step, after, wasSent: false }] });
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
    const { analyst } = get();
    const outcome = await ask('review step', (signal) =>
      api
        .decideReview(
          { params: { id: one.article }, body: { id: one.id, after: one.after, step: one.step } },
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
      take(one, answer);
      if (REREADS.has(one.step.kind)) await seeOthers(one.article);
      return true;
    }
    await refuse(one, trouble);
    return true;
  }

  function take(
    one: Unsent,
    { n, steps, row }: { n: number; steps: readonly ReviewStepRecord[]; row: ReviewAccount['row'] },
  ): void {
    const { outbox, review } = get();
    put(afterAnswer(outbox, one, { n, last: Math.max(n, steps.at(-1)?.n ?? 0) }));
    if (review?.id !== one.article || review.account === null) return;
    const known = new Set(review.account.steps.map((step) => step.n));
    const added = steps.filter((step) => !known.has(step.n));
    const account = { ...review.account, row, steps: [...review.account.steps, ...added] };
    set({ review: { ...review, account, preview: null } });
    // Whoever looks at what would change sees what changes it.
    if (review.tab === 'publish' && get().outbox.unsent.length === 0) void get().previewReview();
    const others = added.filter((step) => step.n !== n);
    if (others.length > 0) get().notify(toOthersWords(others));
  }

  async function refuse(one: Unsent, trouble: Trouble): Promise<void> {
    const steps = trouble.code === 'decided-since' ? await seeOthers(one.article) : [];
    const by = nameOf();
    const others = steps.filter((step) => step.n > one.after && step.by !== by);
    put(afterRefusal(get().outbox, { ...one, trouble, others }));
    get().announce(`Not recorded: ${toStepWords(one.step)}. ${trouble.title}`);
  }

  /** What others decided is shown as it holds, before anybody decides anew. */
  async function seeOthers(id: string): Promise<readonly ReviewStepRecord[]> {
    const account = await ask('review', (signal) => api.review({ params: { id } }, { signal }));
    if (account === undefined) return [];
    const { review, outbox } = get();
    put(withOthers(outbox, id, account.steps.at(-1)?.n ?? 0));
    if (review?.id === id) set({ review: { ...review, account, preview: null } });
    return account.steps;
  }
}

/** "Carol rejected 1 suggestion; Dan matched Ada": told when it comes in with an answer. */
function toOthersWords(steps: readonly ReviewStepRecord[]): string {
  return `Meanwhile: ${steps.map(({ by, step }) => `${by} ${toStepWords(step)}`).join('; ')}`;
}
