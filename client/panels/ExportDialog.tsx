import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { ExportFormat, ExportWhat } from '#contract/exports';
import { FORMAT_LIST } from '#export/formats';
import { toGoing, toWhatWords, type Exporting } from '../store/exporting.ts';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

const WHAT: readonly { readonly id: ExportWhat; readonly label: string; readonly empty: string }[] = [
  { id: 'drawn', label: 'What I see', empty: 'Nothing is drawn.' },
  { id: 'selection', label: 'The selection, with the relations among it', empty: 'Nothing is selected.' },
  { id: 'everything', label: 'Everything that is loaded', empty: 'Nothing is loaded.' },
];

/** What of the data goes out, and in which form; what does not go along is told before. */
export function ExportDialog() {
  const exporting = useExplorer((state) => state.exporting);
  const { endExport } = useActions();
  return (
    <PaletteDialog
      title="Export data"
      isOpen={exporting !== null}
      onOpenChange={(next) => {
        if (!next) endExport();
      }}
    >
      {exporting === null ? null : <Choose exporting={exporting} />}
    </PaletteDialog>
  );
}

function Choose({ exporting: { what, format, saved } }: { exporting: Exporting }) {
  const task = useExplorer(({ tasks }) => tasks.export);
  const sizes = useExplorer((state) => ({
    drawn: sizeOf(toGoing(state, 'drawn')),
    selection: sizeOf(toGoing(state, 'selection')),
    everything: state.about?.counts.entities ?? 1,
  }));
  const words = useExplorer((state) => ({
    drawn: toWhatWords(state, 'drawn'),
    selection: toWhatWords(state, 'selection'),
    everything: toWhatWords(state, 'everything').replace(/^everything:? ?/, ''),
  }));
  const { chooseExport, exportData, dismissTrouble } = useActions();
  const isBusy = task?.is === 'running';
  const isEmpty = sizes[what] === 0;
  return (
    <div className="export">
      <RadioGroup
        className="radios"
        value={what}
        onChange={(value) => chooseExport({ what: value as ExportWhat })}
      >
        <Label>What</Label>
        {WHAT.map(({ id, label, empty }) => (
          <Radio key={id} className="radio" value={id}>
            <span>
              {label} <span className="quiet">{sizes[id] === 0 ? empty : words[id]}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <LeftOut what={what} />
      <RadioGroup
        className="radios export-formats"
        value={format}
        onChange={(value) => chooseExport({ format: value as ExportFormat })}
      >
        <Label>As</Label>
        {FORMAT_LIST.map(({ id, label, about, isSeveral }) => (
          <Radio key={id} className="radio" value={id}>
            <span>
              {label}
              {isSeveral ? ', zipped' : ''} <span className="quiet">{about}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <p className="quiet">
        Status, support, both dates and sources go along in every form, the words of the articles in none.
      </p>
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('export')} />
      ) : null}
      <div className="row">
        <Button className="button primary" isDisabled={isBusy || isEmpty} onPress={() => void exportData()}>
          {isBusy ? 'Exporting …' : 'Export'}
        </Button>
        <p role="status" className="export-saved">
          {saved === null ? null : (
            <>
              Saved <Name>{saved}</Name>
            </>
          )}
          {isEmpty ? WHAT.find(({ id }) => id === what)?.empty : null}
        </p>
      </div>
    </div>
  );
}

/** The same words stand in the file. */
function LeftOut({ what }: { what: ExportWhat }) {
  const reasons = useExplorer((state) => (what === 'everything' ? NONE : toGoing(state, what).leftOut));
  if (reasons.length === 0) return null;
  return (
    <section aria-label="What does not go along" className="export-left">
      <h3>Does not go along</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}

const NONE: readonly string[] = [];

function sizeOf({ nodes, edges }: { nodes: readonly string[]; edges: readonly string[] }): number {
  return nodes.length + edges.length;
}
