import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { FilterSetName } from '#contract/filter-sets';
import { asksForAll } from '#drawing/blockers';
import { setOf } from '../store/filter-sets.ts';
import { Icon } from '../ui/Icon.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { NameForm } from '../ui/NameForm.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** Filters under a name, to be asked for again on any investigation. */
export function FilterSetList() {
  const { sets, limits, deleted } = useExplorer((state) => state.filterSets);
  const { asked, list, save } = useExplorer(({ filters, tasks }) => ({
    asked: !asksForAll(filters),
    list: tasks['filter sets'],
    save: tasks['save filters'],
  }));
  const { listFilterSets, keepFilters, filterBy, deleteFilterSet, restoreFilterSet, dismissTrouble } =
    useActions();
  const [isNaming, setNaming] = useState(false);
  useEffect(() => void listFilterSets(), [listFilterSets]);
  const keep = async (name: string) => {
    if (await keepFilters(name)) setNaming(false);
  };
  return (
    <div className="filter-sets">
      {list?.is === 'failed' ? (
        <TroubleNote trouble={list.trouble} onRetry={() => void listFilterSets()} />
      ) : null}
      {sets === null && list?.is !== 'failed' ? (
        <p className="quiet">Asking for the named filters …</p>
      ) : null}
      {sets?.length === 0 ? (
        <p className="quiet">None is kept yet. They are shared by all investigations of this database.</p>
      ) : null}
      <ul aria-label="Named filters">
        {(sets ?? []).map((one) => (
          <li key={one.id} className="row">
            <Button
              className="link clip"
              aria-label={`Filter by ${one.name}`}
              onPress={() => filterBy(one.filters, one.name)}
            >
              <Name>{one.name}</Name>
            </Button>
            <span className="space" />
            {one.by === null ? null : (
              <span className="quiet clip">
                <Name>{one.by}</Name>
              </span>
            )}
            <Button
              className="icon-button small"
              aria-label={`Delete the filters ${one.name}`}
              onPress={() => void deleteFilterSet(one)}
            >
              <Icon name="remove" />
            </Button>
          </li>
        ))}
      </ul>
      <LimitsNote limits={limits} />
      {deleted === null ? null : (
        <p className="quiet">
          Deleted <Name>{deleted.name}</Name>.{' '}
          <Button className="link" onPress={() => void restoreFilterSet()}>
            Restore
          </Button>
        </p>
      )}
      {save?.is === 'failed' ? (
        <TroubleNote trouble={save.trouble} onDismiss={() => dismissTrouble('save filters')} />
      ) : null}
      {isNaming ? (
        <KeepForm onKeep={(name) => void keep(name)} onCancel={() => setNaming(false)} />
      ) : (
        <Button className="button" isDisabled={!asked} onPress={() => setNaming(true)}>
          {asked ? 'Keep these filters …' : 'Nothing is filtered: there is nothing to keep'}
        </Button>
      )}
    </div>
  );
}

function KeepForm({ onKeep, onCancel }: { onKeep: (name: string) => void; onCancel: () => void }) {
  const sets = useExplorer((state) => state.filterSets.sets);
  const [over, setOver] = useState<string | null>(null);
  return (
    <>
      <NameForm
        label="Name of these filters"
        name={over ?? ''}
        schema={FilterSetName}
        isBegun
        verb={over === null ? 'Keep' : 'Replace it'}
        onRename={(name) => {
          // Over somebody's set only on a second word.
          if (setOf(sets ?? [], name) === undefined || over === name) onKeep(name);
          else setOver(name);
        }}
        onCancel={onCancel}
      />
      {over === null ? null : (
        <p className="quiet" role="status">
          <Name>{over}</Name> is there already: keep it so under another name, or replace it.
        </p>
      )}
    </>
  );
}
