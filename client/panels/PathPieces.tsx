import { Name } from '../ui/Name.tsx';
import type { Piece } from '../words/path-sentence.ts';

/** Words of a path where nothing is to be pressed. */
export function PathPieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => {
    if (typeof piece === 'string') return piece;
    // oxlint-disable-next-line react/no-array-index-key
    return 'actor' in piece ? <Name key={at}>{piece.actor.name}</Name> : `[${piece.note}]`;
  });
}
