import { EntityType } from '#contract/ontology';
import type { WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { textIn } from '../articles/text-in.ts';
import type { Judged } from './judgements.ts';

/** By every id that was asked for, former ones too. */
export type Types = ReadonlyMap<string, { type: EntityType }>;

/** What each of them is; a stranger is refused. */
export async function typesOf(
  ids: readonly string[],
  { tx, judged }: { tx: WriteTransaction; judged: Pick<Judged, 'resolve'> },
): Promise<Types> {
  const asked = [...new Set(ids)];
  const rows = await tx.run(internalText('entity-types'), { ids: [...new Set(asked.map(judged.resolve))] });
  const found = new Map(rows.map((row) => [textIn(row, 'id'), toType(row['labels'])]));
  return new Map(
    asked.map((id) => {
      const type = found.get(judged.resolve(id));
      if (type === undefined) throw new AppError('unknown-entity', `There is no ${id}.`);
      return [id, { type }];
    }),
  );
}

function toType(labels: unknown): EntityType | undefined {
  return EntityType.options.find((type) => Array.isArray(labels) && labels.includes(type));
}
