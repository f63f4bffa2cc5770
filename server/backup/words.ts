import type { Head } from './format.ts';

/** What a backup holds, counted, for a person to recognise it by. */
export function toSizeWords({ nodes, relationships, labels, madeAt }: Head): string {
  const told = TOLD.map(([label, word]) => [labels[label] ?? 0, word] as const);
  const others = told.reduce((left, [count]) => left - count, nodes);
  const parts = [...told, [others, 'other records'] as const].map(
    ([count, word]) => `${count.toLocaleString('en')} ${word}`,
  );
  return `${parts.join(', ')} and ${relationships.toLocaleString('en')} lines between them, as of ${madeAt}`;
}

const TOLD = [
  ['Entity', 'entities'],
  ['Article', 'articles'],
  ['Claim', 'claims'],
  ['Judgement', 'judgements'],
  ['Investigation', 'investigations'],
  ['OwnQuery', 'own queries'],
] as const;
