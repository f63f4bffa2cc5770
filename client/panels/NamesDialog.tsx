import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { NamesIntake } from './NamesIntake.tsx';
import { NamesList } from './NamesList.tsx';

/** A list of names: what it is made of, then what was found and decided. It stays when it is closed. */
export function NamesDialog() {
  const { isOpen, list, draft } = useExplorer(({ opened, nameList, nameDraft }) => ({
    isOpen: opened.names,
    list: nameList,
    draft: nameDraft,
  }));
  const { open } = useActions();
  return (
    <PaletteDialog title="A list of names" isOpen={isOpen} onOpenChange={(next) => open('names', next)}>
      {list === null || draft !== null ? (
        <NamesIntake key={draft} given={draft ?? ''} replaces={list !== null} />
      ) : (
        <NamesList list={list} />
      )}
    </PaletteDialog>
  );
}
