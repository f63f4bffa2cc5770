import { LINE_CHANGES, type RepairPreview } from '#contract/repairs';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { toChangeTitle, toStandingChange, toSummary } from '../words/repairs.ts';

/** What a decision would change, before it is made. */
export function RepairTold({ preview }: { preview: RepairPreview }) {
  const { lines, counts, merged, split, left, limits } = preview;
  return (
    <div className="repair-told">
      <p role="status">{toSummary(preview)}</p>
      <LimitsNote limits={limits} />
      {LINE_CHANGES.filter((what) => counts[what] > 0).map((what) => (
        <Section key={what} title={toChangeTitle(what, counts[what])} level={5}>
          <ul className="repair-list">
            {lines[what].map((line) => (
              <li key={line.key}>
                <Name>{line.says}</Name> <span className="quiet">{toStandingChange(line)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {merged.map(({ id, name, into }) => (
        <p key={id}>
          <Name>{name}</Name> becomes <Name>{into.name}</Name>.
        </p>
      ))}
      {split.map(({ id, name }) => (
        <p key={id}>
          <Name>{name}</Name> stands alone again.
        </p>
      ))}
      {left.length === 0 ? null : (
        <Section title="Claims that stay as they are" count={left.length} level={5}>
          <ul className="repair-list">
            {left.map(({ claim, says, problem }) => (
              <li key={claim}>
                <Name>{says}</Name>{' '}
                <span className="quiet">
                  <Name>{problem}</Name>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
