import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { InvestigationId, StepRecord, Title } from '#contract/investigations';
import { SavedCanvas } from '#contract/saved-canvas';
import type { Mistake } from '../server/articles/check.ts';
import { toFields } from '../server/errors.ts';
import { systemCode } from '../server/neo4j/system-error.ts';
import { inWords } from '../server/request-words.ts';
import { SeedMistakes } from './mistakes.ts';
import { readSource } from './read.ts';

/** An investigation that ships with Redthread, to show what it is for. */
export const Example = z.strictObject({
  id: InvestigationId,
  title: Title,
  /** What it shows, in our own words: the first line of its log. */
  about: StepRecord.shape.label,
  /** When it was made. */
  at: StepRecord.shape.at,
  canvas: SavedCanvas,
});
export type Example = z.infer<typeof Example>;

export interface ExampleFile {
  file: string;
  example: Example;
}

/** `investigations/*.json` of a folder, in the order of the file names; or all mistakes. A folder may have none. */
export async function readInvestigations(dir: string): Promise<ExampleFile[]> {
  const names = (await namesIn(join(dir, 'investigations'))).filter((name) => name.endsWith('.json'));
  const tried = await Promise.all(
    names.toSorted().map((name) => readExample(dir, join('investigations', name))),
  );
  const mistakes = tried.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  if (mistakes.length > 0) throw new SeedMistakes(mistakes);
  return tried.flatMap((one) => ('example' in one ? [one] : []));
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
}

async function readExample(dir: string, file: string): Promise<ExampleFile | { mistakes: Mistake[] }> {
  const source = await readSource(dir, file);
  if ('problem' in source) return { mistakes: [source] };
  let json: unknown;
  try {
    json = JSON.parse(source.text);
  } catch {
    return { mistakes: [{ file, path: '', problem: 'is not JSON' }] };
  }
  const { data, error } = Example.safeParse(json, { error: inWords });
  if (data !== undefined) return { file, example: data };
  return { mistakes: toFields(error).map(({ path, problem }) => ({ file, path, problem })) };
}
