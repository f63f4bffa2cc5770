import type { CorrectedBefore, EvidenceClaim } from '#contract/evidence';
import { Judgement, type GivenRepair } from '#contract/judgements';
import { fromClaimRow } from '../articles/rows.ts';
import { textIn } from '../articles/text-in.ts';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';

type Told = Pick<EvidenceClaim, 'corrected' | 'disputed'>;
type Names = ReadonlyMap<string, string>;

/** What was decided about stored claims: who disputed or corrected them, when, why, and what they said before. */
export interface Repairs {
  of(row: Row, names: Names): Told;
}

export async function readRepairs(db: Db, rows: readonly Row[]): Promise<Repairs> {
  const ids = rows.flatMap(({ correctedBy, rejectedBy }) =>
    [correctedBy, rejectedBy].filter((id) => typeof id === 'string'),
  );
  const found = ids.length === 0 ? [] : await db.records(internalText('judge-by-id'), { ids: [...new Set(ids)] });
  const given = new Map(
    found.map((row) => {
      const { id, by, why } = Judgement.parse(JSON.parse(textIn(row, 'judgement')));
      return [id, { judgement: id, by, why, at: textIn(row, 'at') }] as const;
    }),
  );
  return {
    of(row, names) {
      const by = (column: string) => {
        const id = row[column];
        return typeof id === 'string' ? given.get(id) : undefined;
      };
      const corrected = by('correctedBy');
      const disputed = by('rejectedBy');
      return {
        ...(corrected && { corrected: toBefore(row, { given: corrected, names }) }),
        ...(disputed && { disputed }),
      };
    },
  };
} // oxfmt-ignore

/** Whoever the claims named before they were corrected. */
export function idsBefore(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    if (typeof row['correctedBy'] !== 'string') return [];
    const { subject, object, attributedTo } = fromClaimRow(row);
    return [subject, object, ...(attributedTo === undefined ? [] : [attributedTo])];
  });
}

function toBefore(row: Row, { given, names }: { given: GivenRepair; names: Names }): CorrectedBefore {
  const { id: _id, at: _at, ...told } = fromClaimRow(row);
  const { reported: _reported, ...was } = { reported: undefined, ...told };
  const named = (of: string) => names.get(of) ?? of;
  return {
    ...given,
    was: {
      ...was,
      subjectName: named(was.subject),
      objectName: named(was.object),
      speakerName: was.attributedTo === undefined ? null : named(was.attributedTo),
    },
  };
}
