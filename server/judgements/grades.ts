import type * as z from 'zod';
import { GivenCredibility, GivenReliability } from '#contract/judgements';
import { textIn } from '../articles/text-in.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';

/** The grades that hold, each with who set it, when and why. */
export interface GivenGrades {
  reliabilityOf(publisher: string): z.infer<typeof GivenReliability> | null;
  credibilityOf(claim: string): z.infer<typeof GivenCredibility> | null;
}

export async function readGrades(db: Db, ids: readonly string[]): Promise<GivenGrades> {
  const rows = await db.records(internalText('judge-grades'), { ids: [...new Set(ids)] });
  const given = new Map(
    rows.map((row) => [
      textIn(row, 'id'),
      { grade: row['grade'], by: row['analyst'], why: row['why'], at: row['at'] },
    ]),
  );
  const find = <T>(id: string, schema: z.ZodType<T>): T | null => {
    const found = given.get(id);
    return found === undefined ? null : schema.parse(found);
  };
  return {
    reliabilityOf: (publisher) => find(publisher, GivenReliability),
    credibilityOf: (claim) => find(claim, GivenCredibility),
  };
}
