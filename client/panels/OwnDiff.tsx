import { diffLines, type DiffLine } from '../words/line-diff.ts';
import { toSeen } from '../words/seen.ts';

const SIGNS: Record<DiffLine['is'], { sign: string; said: string }> = {
  same: { sign: ' ', said: '' },
  added: { sign: '+', said: 'added: ' },
  removed: { sign: '−', said: 'removed: ' },
};

/** What became of a text, line by line: signs tell it as well as colours do. */
export function OwnDiff({ label, before, after }: { label: string; before: string; after: string }) {
  const lines = diffLines(before.trimEnd(), after.trimEnd());
  return (
    // It scrolls, so the arrow keys must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="own-text" role="region" aria-label={label} tabIndex={0}>
      {lines.map(({ is, text }, at) => (
        // A line has no other name than its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={`own-line ${is}`}>
          <span aria-hidden="true" className="own-sign">
            {SIGNS[is].sign}
          </span>
          <span className="visually-hidden">{SIGNS[is].said}</span>
          <bdi>{text === '' ? '\u00A0' : toSeen(text)}</bdi>
        </div>
      ))}
    </div>
  );
}

/** One side of two: the lines that the other has not stand out. */
export function OwnSide({ label, text, other }: { label: string; text: string; other: string }) {
  const lines = diffLines(other.trimEnd(), text.trimEnd()).filter(({ is }) => is !== 'removed');
  return (
    // It scrolls, so the arrow keys must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="own-text" role="region" aria-label={label} tabIndex={0}>
      {lines.map(({ is, text: words }, at) => (
        // A line has no other name than its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={`own-line ${is === 'added' ? 'apart' : 'same'}`}>
          <span aria-hidden="true" className="own-sign">
            {is === 'added' ? '•' : ' '}
          </span>
          <span className="visually-hidden">{is === 'added' ? 'only here: ' : ''}</span>
          <bdi>{words === '' ? '\u00A0' : toSeen(words)}</bdi>
        </div>
      ))}
    </div>
  );
}
