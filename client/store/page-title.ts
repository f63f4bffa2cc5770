import type { Evidence } from '#contract/evidence';
import { toPhrase } from '#contract/phrases';
import { toBeginning } from '#contract/shown-line';
import { toAskedTitle } from '../words/asking.ts';
import { count } from '../words/count.ts';
import { toQuestionWords } from '../words/path-question.ts';
import { toCaution } from '../words/relation.ts';
import type { Explorer, ExplorerStore } from './explorer.ts';
import { isUntitled } from '../words/untitled.ts';

const PRODUCT = 'Redthread';
const MOST_LETTERS = 120;

interface LookedAt {
  readonly nameIn: (state: Explorer) => string | null;
  /** Differs when the same was asked for once more. */
  readonly turnIn?: (state: Explorer) => number | undefined;
}

interface Look {
  readonly name: string | null;
  readonly turn: number | undefined;
}

/** What may be looked at: what it is called, or null while it is not there. */
const LOOKED_AT: readonly LookedAt[] = [
  { nameIn: ({ asked }) => asked && toAskedTitle(asked), turnIn: ({ asked }) => asked?.number },
  { nameIn: toPathTitle },
  { nameIn: ({ reading }) => reading?.account?.article.title ?? null },
  { nameIn: toEvidenceTitle },
];

/** Several tabs are told apart by what each came to last; what is closed gives way to what was there before. */
export function keepTitle({ store, page }: { store: ExplorerStore; page: Pick<Document, 'title'> }): void {
  let shown: readonly Look[] = [];
  /** The latest first. */
  let order = [...LOOKED_AT.keys()];
  const follow = (state: Explorer) => {
    const now = LOOKED_AT.map(({ nameIn, turnIn }) => ({ name: nameIn(state), turn: turnIn?.(state) }));
    const news = order.filter((at) => {
      const { name = null, turn } = now[at] ?? {};
      return name !== null && (name !== shown[at]?.name || turn !== shown[at].turn);
    });
    order = [...news, ...order.filter((at) => !news.includes(at))];
    shown = now;
    const latest = order.map((at) => now[at]?.name).find((name) => typeof name === 'string');
    const name = latest ?? toCanvasTitle(state);
    const title = name === null ? PRODUCT : `${toShown(name)} · ${PRODUCT}`;
    if (page.title !== title) page.title = title;
  };
  follow(store.getState());
  store.subscribe(follow);
}

/** In a title there are no elements to keep a name from turning what stands beside it. */
function toShown(name: string): string {
  return toBeginning(name, MOST_LETTERS).replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/** What the analyst called it, or who was drawn first: they stay the same while others come. */
function toCanvasTitle({ kept, nodes }: Explorer): string | null {
  if (kept !== null && !isUntitled(kept)) return kept.title;
  const [first, second] = nodes.values();
  if (first === undefined || second === undefined) return first?.name ?? null;
  const others = nodes.size - 2;
  if (others === 0) return `${first.name} and ${second.name}`;
  return `${first.name}, ${second.name} and ${count(others, 'other', 'others')}`;
}

/** Once answered, as long as its panel is open or its path is lit. */
function toPathTitle({ paths: { asked, answer, actors }, opened, threads }: Explorer): string | null {
  if (asked === null || answer === null || (!opened.paths && threads.length === 0)) return null;
  return toQuestionWords(asked, (id) => actors.get(id)?.name ?? id);
}

/** What is drawn is named at once, all else when its evidence has come. */
function toEvidenceTitle({ inspected, nodes, edges }: Explorer): string | null {
  if (inspected === null) return null;
  const { subject, evidence } = inspected;
  if ('entity' in subject) return nodes.get(subject.entity)?.name ?? evidence?.entity?.name ?? null;
  const relation = edges.get(subject.relation) ?? evidence?.relation ?? null;
  if (relation === null) return null;
  const nameOf = (id: string) => nodes.get(id)?.name ?? nameTold(evidence, id);
  return toCaution(relation) + `${nameOf(relation.from)} ${toPhrase(relation)} ${nameOf(relation.to)}`;
}

function nameTold(evidence: Evidence | null, id: string): string {
  return evidence?.nodes.find((node) => node.id === id)?.name ?? id;
}
