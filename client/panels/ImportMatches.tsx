import type { ImportMatch, ImportPreview } from '#contract/imports';
import { ENTITY_TYPES } from '#contract/ontology';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions } from '../use-explorer.ts';
import { toKnownBy } from '../words/imports.ts';

interface ImportMatchesProps {
  matches: readonly ImportMatch[];
  choices: ReadonlyMap<string, string>;
  counts: ImportPreview['counts'];
}

/** Who is known already: by the id there is no doubt, by the name the analyst decides. */
export function ImportMatches({ matches, choices, counts }: ImportMatchesProps) {
  const byName = matches.filter(({ by }) => by === 'name');
  const known = toKnownBy(counts);
  return (
    <>
      {byName.length === 0 ? null : (
        <Section
          title="Rows that name somebody known, by exactly name and type: the same?"
          count={byName.length}
        >
          <ul className="import-matches">
            {byName.map((match) => (
              <Match key={match.ref} match={match} choices={choices} />
            ))}
          </ul>
        </Section>
      )}
      {known === null ? null : <p className="quiet">{known}</p>}
    </>
  );
}

function Match({
  match: { ref, name, type, row, candidates, as },
  choices,
}: {
  match: ImportMatch;
  choices: ReadonlyMap<string, string>;
}) {
  const { changeDataImport } = useActions();
  return (
    <li>
      <label className="field">
        <span>
          <Name>{name}</Name>{' '}
          <span className="quiet">
            {ENTITY_TYPES[type].label} · row {row}
          </span>
        </span>
        <select
          value={choices.get(ref) ?? as}
          onChange={({ target }) =>
            void changeDataImport({ choices: new Map(choices).set(ref, target.value) })
          }
        >
          {candidates.map((one) => (
            <option key={one.id} value={one.id}>
              the same as {one.name} ({one.id})
            </option>
          ))}
          <option value="new">somebody else of this name</option>
        </select>
      </label>
    </li>
  );
}
