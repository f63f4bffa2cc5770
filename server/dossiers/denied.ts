import { isBarred } from '#contract/ontology';
import type { Doubt, Words } from '#export/dossier/dossier';
import { countOf } from '../../client/words/count.ts';
import type { Denial } from './beside.ts';
import type { Matter } from './matter.ts';

/** More are counted: of a country much is denied that has nothing to do with its line. */
const MOST_TOLD = 20;
/** Lines of one end that are named by number. */
const MOST_NOTES = 5;

/** What is denied of an end of a line, where what is denied is no line of the dossier: it would stay behind unseen. */
export function toDenied(denials: readonly Denial[], { numbered, nodes }: Pick<Matter, 'numbered' | 'nodes'>): Doubt {
  const notes = new Map<string, number[]>();
  for (const { n, edges } of numbered)
    for (const id of new Set(edges.flatMap(({ from, to }) => [from, to]))) notes.set(id, [...(notes.get(id) ?? []), n]);
  const isHub = (id: string) => {
    const node = nodes.get(id);
    return node === undefined || isBarred({ type: node.type, kind: node.kind ?? undefined });
  };
  /** Of two ends the one that is no country or place says more of what is denied. */
  const endOf = ({ subject, object }: Denial) => {
    const [first = subject, second] = [subject, object].filter((id) => notes.has(id));
    return isHub(first) ? (second ?? first) : first;
  };
  const ranked = denials.map((denial) => ({ denial, end: endOf(denial) })).toSorted((one, other) => Number(isHub(one.end)) - Number(isHub(other.end)));
  const told = ranked.slice(0, MOST_TOLD).map(({ denial: { says, speaker }, end }): Words => {
    const lines: Words = (notes.get(end) ?? []).slice(0, MOST_NOTES).map((note) => ({ note }));
    const denier = speaker === null ? '' : ` It is ${speaker} who denies it.`;
    return lines.concat(` Of ${nodes.get(end)?.name ?? end}: ${says.replace(/\.?$/, '.')}${denier}`);
  });
  const more: Words[] = ranked.length > told.length ? [[`These are ${countOf(told.length, ranked.length, 'denial', 'denials')}; the query “What is denied” lists all.`]] : [];
  return {
    title: 'Denied of an end',
    meaning: 'somebody denies something of whom a line joins, and what is denied is no line of this dossier',
    items: [...told, ...more],
  };
} // oxfmt-ignore
