import type { AccountClaim } from '#contract/account';
import type { Answer } from '../api.ts';
import { count } from '../words/count.ts';
import { toRowTitle } from '../words/review.ts';
import { among } from './among.ts';
import { bringLines } from './bringing-lines.ts';
import type { Context } from './context.ts';
import { copyTexts, type CopyTexts } from './copy-texts.ts';
import type { Review } from './review-state.ts';

export interface ReviewPublishingActions {
  /** Shows what publishing would change, of what is recorded. */
  readonly previewReview: () => Promise<void>;
  readonly publishReview: () => Promise<void>;
  readonly unpublishReview: () => Promise<void>;
  /** Brings the lines of the published article, and puts the review aside. */
  readonly drawReviewed: () => Promise<void>;
  /** Its text and that of an article it may be a copy of; null where one is not at hand, which is told. */
  readonly compareReviewed: (of: string) => Promise<CopyTexts | null>;
  /** Selects those of these lines that are drawn, and puts the review aside. */
  readonly seeOnCanvas: (keys: readonly string[]) => void;
  /** What was rejected, as a file of cases for tests. */
  readonly exportRejections: () => Promise<void>;
}

export function reviewPublishing(context: Context): ReviewPublishingActions {
  const { api, get, set, ask, run, tellSeen } = context;
  const show = (id: string, part: Partial<Review>) => {
    const { review } = get();
    if (review?.id === id) set({ review: { ...review, ...part } });
  };
  const open = () => get().review?.account ?? null;

  async function look(id: string): Promise<void> {
    const preview = await ask('preview publish', (signal) =>
      api.previewPublish({ params: { id } }, { signal }),
    );
    if (preview !== undefined) show(id, { preview });
  }

  /** What is told of the graph as a whole, and the evidence that is open. */
  async function tellAnew(id: string, row: Answer<'publish'>['row'], words: string): Promise<void> {
    const account = open();
    if (account !== null) show(id, { account: { ...account, row }, preview: null });
    tellSeen(words);
    get().announce(words);
    await Promise.all([get().load('about'), get().load('articles'), get().regrade()]);
  }

  return {
    async previewReview() {
      const { review, outbox } = get();
      if (review === null) return;
      if (outbox.unsent.some(({ article }) => article === review.id)) await get().sendDecisions();
      await look(review.id);
    },
    async publishReview() {
      const { review, analyst } = get();
      const digest = review?.preview?.digest ?? null;
      const account = open();
      if (review === null || account === null || digest === null) return;
      const { id } = review;
      const done = await ask('publish', (signal) =>
        api.publish({ params: { id }, body: { digest } }, { signal, analyst }),
      );
      const task = get().tasks.publish;
      if (done === undefined) {
        const code = task?.is === 'failed' ? task.trouble.code : null;
        // What would change is something else now: that is to be seen before it is approved.
        if (code === 'import-changed' || code === 'review-mistakes') await look(id);
        return;
      }
      await tellAnew(id, done.row, `Published ${toRowTitle(done.row)}`);
      void get().loadReviews();
    },
    async unpublishReview() {
      const { review, analyst } = get();
      const account = open();
      if (review === null || account === null) return;
      const { id } = review;
      const done = await ask('publish', async (signal) => {
        const { claims } = await api.article({ params: { id } }, { signal });
        return { claims, ...(await api.unpublish({ params: { id } }, { signal, analyst })) };
      });
      if (done === undefined) return;
      await undraw(done.claims, toRowTitle(done.row));
      await tellAnew(id, done.row, `Took ${toRowTitle(done.row)} back`);
      void get().loadReviews();
    },
    async drawReviewed() {
      const account = open();
      if (account === null) return;
      const { id } = account.row;
      const article = await ask('publish', (signal) => api.article({ params: { id } }, { signal }));
      if (article === undefined) return;
      const claims = article.claims.filter(({ rejected }) => !rejected);
      const keys = [...new Set(claims.map(({ relKey }) => relKey))];
      const ends = [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))];
      const drawn = await bringLines(context, {
        keys,
        ends,
        says: `all that ${toRowTitle(account.row)} tells`,
      });
      if (drawn.length === 0) return;
      get().select({ nodes: new Set(), edges: new Set(drawn) }, 'replace');
      get().putReviewAside(true);
      get().notify(`On the canvas: ${count(drawn.length, 'line', 'lines')} of ${toRowTitle(account.row)}`);
    },
    async compareReviewed(of) {
      const { review } = get();
      if (review === null) return null;
      const { id } = review;
      const texts = await ask('review', (signal) => copyTexts(api, { id, of }, signal));
      if (texts === null) get().notify('The texts cannot be compared here: one of them is not at hand');
      return texts ?? null;
    },
    seeOnCanvas(keys) {
      const { edges, notify } = get();
      const drawn = keys.filter((key) => edges.has(key));
      if (drawn.length === 0) {
        notify('None of these lines is drawn');
        return;
      }
      get().select({ nodes: new Set(), edges: new Set(drawn) }, 'replace');
      get().putReviewAside(true);
      notify(`Selected: ${drawn.length} of ${count(keys.length, 'line', 'lines')}; the others are not drawn`);
    },
    async exportRejections() {
      const account = open();
      if (account === null) return;
      const { id } = account.row;
      const cases = await ask('review', (signal) => api.rejections({ params: { id } }, { signal }));
      if (cases === undefined) return;
      const name = `${id.slice(id.indexOf('/') + 1)}-rejections.json`;
      set({ written: { name, type: 'application/json', text: `${JSON.stringify(cases, null, 2)}\n` } });
    },
  };

  /** What was taken back is no fact any more: lines and actors that only it told of leave the canvas. */
  async function undraw(claims: readonly AccountClaim[], title: string): Promise<void> {
    const { nodes, edges } = get();
    const told = new Set(claims.map(({ relKey }) => relKey));
    const drawn = [...edges.values()].filter(
      ({ key, derivedFrom }) => told.has(key) || derivedFrom.some((one) => told.has(one)),
    );
    const ends = [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))].filter((id) =>
      nodes.has(id),
    );
    if (ends.length === 0) return;
    const answers = await ask('regrade', (signal) =>
      among(ends, (part) => run('explore/among', { ids: part }, signal)),
    );
    if (answers === undefined) return;
    const there = new Set(answers.flatMap(({ graph }) => graph.edges.map(({ key }) => key)));
    const here = new Set(answers.flatMap(({ graph }) => graph.nodes.map(({ id }) => id)));
    const gone = {
      nodes: ends.filter((id) => !here.has(id)),
      edges: drawn.map(({ key }) => key).filter((key) => !there.has(key)),
    };
    if (gone.nodes.length + gone.edges.length > 0)
      get().remove(gone, () => `Took back what only ${title} told`);
  }
}
