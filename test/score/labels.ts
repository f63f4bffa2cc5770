import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** A text that people have labelled, as its README describes it; what is not compared is not read. */
const Stretch = z.object({ start: z.int().min(0), end: z.int().min(1) });
const Labels = z.object({
  publishedAt: z.string(),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      implied: z.boolean().optional(),
      mentions: z.array(
        z.object({
          ...Stretch.shape,
          surface: z.string(),
          kind: z.enum(['name', 'demonym', 'nominal', 'trigger']),
        }),
      ),
    }),
  ),
  claims: z.array(
    z.object({
      subject: z.string(),
      type: z.string(),
      object: z.string(),
      stance: z.string(),
      modality: z.string(),
      spans: z.array(Stretch),
    }),
  ),
  /** What a reader may mark or not. */
  ignore: z.array(Stretch).default([]),
});
export type Labels = z.infer<typeof Labels>;

export interface LabelledText extends Labels {
  readonly file: string;
  readonly text: string;
}

export async function readLabels(folder: string): Promise<LabelledText[]> {
  const files = (await readdir(folder)).filter((file) => /^\d+\.json$/.test(file)).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const [labels, text] = await Promise.all([
        readFile(join(folder, name), 'utf8'),
        readFile(join(folder, name.replace(/json$/, 'txt')), 'utf8'),
      ]);
      return Object.assign(Labels.parse(JSON.parse(labels)), { file: name.replace(/\.json$/, ''), text });
    }),
  );
}
