import type { ImportChange, ImportPreview } from '#contract/imports';
import { ENTITY_TYPES, STATUSES } from '#contract/ontology';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { toAttributes } from '../words/imports.ts';
import { ImportLeft } from './ImportLeft.tsx';
import { ImportMatches } from './ImportMatches.tsx';

/** What would change, part by part; of what there is nothing nothing is said. */
export function ImportTold({
  preview,
  choices,
}: {
  preview: ImportPreview;
  choices: ReadonlyMap<string, string>;
}) {
  const { counts, changes, newEntities, changedEntities, matches, limits } = preview;
  if (counts.mistakes > 0) return <ImportLeft preview={preview} />;
  return (
    <>
      <LimitsNote limits={limits} />
      <Changes
        title="Contested from then on"
        count={counts.relations.contested}
        changes={changes.contested}
      />
      <Changes
        title="Relations that change their status"
        count={counts.relations.changed}
        changes={changes.changed}
      />
      <ImportMatches matches={matches} choices={choices} counts={counts} />
      {newEntities.length === 0 ? null : (
        <Section title="New actors" count={counts.entities.new} isFolded>
          <ul className="workfile-list" aria-label="New actors">
            {newEntities.map(({ id, name, type, row }) => (
              <li key={id}>
                <Name>{name}</Name>{' '}
                <span className="quiet">
                  {ENTITY_TYPES[type].label} · {row === 0 ? 'the maker of the file' : `row ${row}`} ·{' '}
                  <Name>{id}</Name>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Changes title="New relations" count={counts.relations.new} changes={changes.new} />
      <Changes
        title="Relations that get one source more"
        count={counts.relations.more}
        changes={changes.more}
      />
      {changedEntities.length === 0 ? null : (
        <Section title="Known actors of whom more would be known" count={counts.entities.changed} isFolded>
          <ul className="workfile-list" aria-label="Known actors of whom more would be known">
            {changedEntities.map(({ id, name, what }) => (
              <li key={id}>
                <Name>{name}</Name> <span className="quiet">{toAttributes(what)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ImportLeft preview={preview} />
    </>
  );
}

function Changes({
  title,
  count: all,
  changes,
}: {
  title: string;
  count: number;
  changes: readonly ImportChange[];
}) {
  if (changes.length === 0) return null;
  return (
    <Section title={title} count={all} isFolded>
      <ul className="workfile-list" aria-label={title}>
        {changes.map(({ key, says, row, before, after }) => (
          <li key={key}>
            <Name>{says}</Name>{' '}
            <span className="quiet">
              {before === null || toStanding(before) === toStanding(after)
                ? toStanding(after)
                : `${toStanding(before)} → ${toStanding(after)}`}
              {row === null ? ' · derived' : ` · row ${row}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function toStanding({ status, contested }: ImportChange['after']): string {
  return contested ? `${STATUSES[status].label}, contested` : STATUSES[status].label;
}
