import { Button } from 'react-aria-components';
import { DOSSIER_FORMATS } from '#contract/dossier';
import { Icon } from '../ui/Icon.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { DossierParts } from './DossierParts.tsx';
import { DossierSheet } from './DossierSheet.tsx';

/** One step for the boss: all of a finding in one file. */
export function DossierDialog() {
  const isOpen = useExplorer(({ opened }) => opened.dossier);
  const isOfAnswer = useExplorer(({ dossiering }) => dossiering.wish.answer !== null);
  const { closeDossier } = useActions();
  return (
    <PaletteDialog
      title={isOfAnswer ? 'Dossier of this answer' : 'Dossier'}
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) closeDossier();
      }}
    >
      <div className="dossier-wish">
        <DossierSheet />
        <DossierParts />
      </div>
      <Acts />
    </PaletteDialog>
  );
}

function Acts() {
  const { task, said, format, isWrong } = useExplorer(({ tasks, dossiering }) => ({
    task: tasks.dossier,
    said: dossiering.said,
    format: dossiering.wish.format,
    isWrong: Object.keys(dossiering.problems).length > 0,
  }));
  const { saveDossier, dismissTrouble } = useActions();
  const isBusy = task?.is === 'running';
  return (
    <footer className="picture-acts">
      {task?.is === 'failed' ? (
        <TroubleNote
          trouble={task.trouble}
          onRetry={() => void saveDossier()}
          onDismiss={() => dismissTrouble('dossier')}
        />
      ) : null}
      <span className="picture-said" role="status">
        {isBusy ? 'Making the dossier …' : said}
      </span>
      <Button className="button primary" isDisabled={isWrong || isBusy} onPress={() => void saveDossier()}>
        <Icon name="download" /> {`Download ${DOSSIER_FORMATS[format].label}`}
      </Button>
    </footer>
  );
}
