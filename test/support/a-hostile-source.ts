import type { ExportSource } from '../../client/export/source.ts';
import { AN_ARTICLE, aClaim, aFigure, anExportedLine, aSource } from './an-export.ts';
import { anEdge, aNode } from './a-node.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

const ids = HOSTILE_NAMES.map((_, at) => `person/h-${String(at).padStart(3, '0')}`);

/** Each hostile name wherever words of others may stand: names, summaries, claims, sources, and the head of the file. */
export function aHostileSource(): ExportSource {
  const nodes = HOSTILE_NAMES.map((name, at) =>
    aNode(ids[at] ?? '', { name, summary: name, kind: name, role: name, aliases: [name, `${name}|${name}`] }),
  );
  const lines = HOSTILE_NAMES.map((words, at) => {
    const edge = anEdge(ids[at] ?? '', ids[(at + 1) % ids.length] ?? '', {
      type: 'SUPPORTS',
      qualifiers: { with: [words], about: [words] },
      occasion: words,
      periods: ['2023-04/2023-06-02', '2024/'],
    });
    const named = { id: 'person/h-000', name: words };
    const claim = aClaim(edge, { id: `article/2023-gazette/c${at + 1}`, says: words, speaker: named, roleWords: words });
    const article = { ...AN_ARTICLE, title: words, publisher: named };
    return { ...anExportedLine(edge, nodes, { claims: [claim] }), articles: new Map([[article.id, article]]) };
  }); // oxfmt-ignore
  const figures = HOSTILE_NAMES.map((words, at) => {
    const named = { id: 'person/h-000', name: words };
    const told = { says: words, metric: words, unit: words, population: words, per: words, placeName: words };
    const counted = aFigure(ids[at] ?? '', {
      id: `article/2023-gazette/f${at + 1}`,
      ...told,
      place: 'person/h-001',
      speaker: named,
    });
    const article = { ...AN_ARTICLE, title: words, publisher: named };
    return { ...counted, articles: new Map([[article.id, article]]) };
  });
  const limits = HOSTILE_NAMES.filter((name) => name.length < 1_000);
  return aSource(nodes, lines, { title: limits.join(' '), limits, figures });
}
