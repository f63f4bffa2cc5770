import type { SourceFigure } from '#contract/file-source';
import type { Resolve } from '../articles/key.ts';
import { fromFigureRow } from '../articles/rows.ts';
import { runAnySize } from '../articles/run-any-size.ts';
import { textIn } from '../articles/text-in.ts';
import { canonical } from '../db/canonical.ts';
import type { Row, WriteTransaction } from '../db/run.ts';
import { toLine } from './clean-text.ts';
import { leavingOut, type Draft, type DraftFigure } from './draft.ts';

/** Without the figures that the graph holds just so; one that was changed is told by the file alone. */
export async function withoutToldFigures(
  draft: Draft,
  { tx, resolve }: { tx: WriteTransaction; resolve: Resolve },
): Promise<Draft> {
  const ids = draft.figures.flatMap(({ origin }) => origin ?? []);
  if (ids.length === 0) return draft;
  const rows = await runAnySize(tx, 'import-known-figures', { ids });
  const known = new Map(
    rows.map((row) => [textIn(row, 'id'), figureWording(fromFigureRow(row['figure'] as Row), resolve)]),
  );
  const left = leavingOut();
  const figures = draft.figures.flatMap((one): DraftFigure[] => {
    const { origin, ...changed } = one;
    const held = origin === undefined ? undefined : known.get(origin);
    if (held === undefined) return [one];
    if (held !== figureWording(one.figure, resolve))
      return [
        {
          ...changed,
          places: one.places.map(({ copyOf: _copyOf, caption: _caption, ...place }) => place),
        },
      ];
    left.leave('figures of articles', TOLD);
    return [];
  });
  return { ...draft, figures, leftOut: [...draft.leftOut, ...left.all()] };
}

const TOLD = 'the graph holds them from their very sources already, and the file adds no source to them';

/** By what they say, the figures of earlier forms of the file. */
export async function readFormerFigures(
  tx: WriteTransaction,
  { file, title, maker, resolve }: { file: string; title: string; maker: string | null; resolve: Resolve },
): Promise<ReadonlyMap<string, string>> {
  const asked = { file, title, maker: maker === null ? null : resolve(maker) };
  const rows = await runAnySize(tx, 'import-former-figures', asked);
  return new Map(
    rows.map(({ figure }) => [
      formerWording(fromFigureRow(figure as Row), resolve),
      textIn(figure as Row, 'id'),
    ]),
  );
}

type Told = Omit<SourceFigure, 'id' | 'at'>;

/** Each form of a file has ids of its own: of which figure it is a share is not asked. */
export function formerWording(figure: Told, resolve: Resolve): string {
  return figureWording({ ...figure, ...(figure.of !== undefined && { of: 'another' }) }, resolve);
}

/** Equal for figures that say the same, however they were written down: a table knows no reasons. */
function figureWording(figure: Told, resolve: Resolve): string {
  const { subject, place, attributedTo, relayedBy, inferred = [], says } = figure;
  const { metric, unit, min, max, minOpen, maxOpen, approx, rank, per, population, of, hedged, voice } = figure;
  const { from, to, notBefore, notAfter, asOf, precision } = figure;
  return canonical([
    [subject, place, attributedTo, relayedBy].map((id) => (id === undefined ? null : resolve(id))),
    [metric, unit, min, max, rank, of, voice].map((value) => value ?? null),
    [minOpen, maxOpen, approx, hedged].map((mark) => mark === true),
    [from, to, notBefore, notAfter, asOf, precision].map((day) => day ?? null),
    [per, population, says].map((words) => toLine(words ?? '')),
    inferred.map(({ what }) => what).toSorted(),
  ]);
} // oxfmt-ignore
