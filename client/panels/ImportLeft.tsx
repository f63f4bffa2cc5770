import type { ImportPreview } from '#contract/imports';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { count, digits } from '../words/count.ts';

/** What of a file would not come in, and why: rows, columns, and what it never held. */
export function ImportLeft({ preview }: { preview: Pick<ImportPreview, 'leftOut' | 'unread' | 'missing'> }) {
  const { leftOut, unread, missing } = preview;
  return (
    <>
      {leftOut.length === 0 ? null : (
        <Section title="Left out" count={leftOut.reduce((sum, one) => sum + one.count, 0)}>
          <ul className="workfile-list" aria-label="Left out">
            {leftOut.map(({ what, count: some, why }) => (
              <li key={`${what} ${why}`}>
                <Name>{what}</Name>: {digits(some)}, because <Name>{why}</Name>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {unread.length === 0 ? null : (
        <Section title="Columns that are not read" count={unread.length}>
          <ul className="workfile-list" aria-label="Columns that are not read">
            {unread.map(({ file, column, cells, why }) => (
              <li key={`${file} ${column}`}>
                <Name>{column}</Name>{' '}
                <span className="quiet">
                  <Name>{file}</Name> · {count(cells, 'filled cell', 'filled cells')}
                </span>
                : {why}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {missing.length === 0 ? null : (
        <Section title="What this export does not hold" count={missing.length} isFolded>
          <ul className="workfile-list" aria-label="What this export does not hold">
            {missing.map((sentence) => (
              <li key={sentence}>
                <Name>{sentence}</Name>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
