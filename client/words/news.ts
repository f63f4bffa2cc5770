import { STATUSES, type Status } from '#contract/ontology';

/** What becomes of lines by publishing: in a legend, and over a list of them. */
export const NEWS_WORDS = {
  contested: { label: 'contested', title: 'Contested from then on' },
  ended: { label: 'ended', title: 'Ended from then on' },
  gone: { label: 'goes', title: 'Lines that go: nothing tells them any more' },
  changed: { label: 'changed', title: 'Lines that change' },
  strengthened: { label: 'strengthened', title: 'Strengthened: one source more' },
  new: { label: 'new', title: 'New lines' },
} as const;

interface Standing {
  readonly status: Status;
  readonly contested: boolean;
}

/** "said → asserted", "asserted, contested": how a line stands before and after, once where that is the same. */
export function toTurn(
  { before, after }: { readonly before: Standing | null; readonly after: Standing },
  news: keyof typeof NEWS_WORDS,
): string {
  const then = toStanding(after);
  if (before !== null && toStanding(before) !== then) return `${toStanding(before)} → ${then}`;
  return news === 'changed' ? `${then} as before; its days or what else is told of it change` : then;
}

function toStanding({ status, contested }: Standing): string {
  return contested ? `${STATUSES[status].label}, contested` : STATUSES[status].label;
}
