import { randomUUID } from 'node:crypto';
import { newUlid } from '../../client/store/ulid.ts';

export const anOwnId = () => `own/${newUlid()}`;

/** A file as an analyst saves it. */
export function aSource({
  title = 'Who is called what',
  text = 'MATCH (e:Entity {id: $id})\nRETURN e.name AS name',
  lines = ['// @param id entity - whose name is asked for'],
}: { title?: string; text?: string; lines?: readonly string[] } = {}): string {
  return [
    `// @title ${title}`,
    '// @about What is this actor called?',
    ...lines,
    '// @returns table',
    '',
    text,
    '',
  ].join('\n');
}

export const anOwnSave = (more: { expected?: number; source?: string; save?: string } = {}) => ({
  save: randomUUID(),
  expected: 0,
  source: aSource(),
  ...more,
});
