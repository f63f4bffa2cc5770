import { useRef, useState } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import { hasDay, type DataImport } from '../store/data-import.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toHeld, toImportSum, toNothingNew } from '../words/imports.ts';
import { DecidingAs } from './DecidingAs.tsx';

/** What was shown is taken in under a name, or not at all. */
export function ImportApproval({ dataImport, isBusy }: { dataImport: DataImport; isBusy: boolean }) {
  const by = useExplorer(({ analyst, about }) => analyst ?? about?.analyst ?? null);
  const { approveDataImport, drawImported, endDataImport, nameAnalyst } = useActions();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { preview, done } = dataImport;
  if (done !== null)
    return (
      <footer className="own-foot">
        <p role="status">
          {done.again ? 'In the graph already, so that nothing has changed: ' : 'In the graph now: '}
          <Name>{done.row.title}</Name>
          {done.again ? '.' : `, ${toHeld(done.row)}, each with its row as the source.`}
        </p>
        <Button className="button" onPress={endDataImport}>
          Close
        </Button>
        {done.again ? null : (
          <Button className="button primary" isDisabled={isBusy} onPress={() => void drawImported()}>
            Show it on the canvas
          </Button>
        )}
      </footer>
    );
  const isNameless = by === null && name.trim() === '';
  const mayApprove = preview !== null && preview.digest !== null && !dataImport.isStale;
  const approve = () => {
    setTried(true);
    if (isNameless) {
      input.current?.focus();
      return;
    }
    if (by === null) nameAnalyst(name);
    void approveDataImport();
  };
  return (
    <>
      {mayApprove && by !== null ? <DecidingAs name={by} /> : null}
      <footer className="own-foot">
        <p className="quiet" role="status">
          {toWords(dataImport, isBusy)}
        </p>
        {mayApprove && by === null ? (
          <TextField
            className="field import-name"
            value={name}
            maxLength={100}
            isRequired
            validationBehavior="aria"
            isInvalid={isTried && isNameless}
            onChange={setName}
          >
            <Label>Your name, stated and not verified</Label>
            <Input ref={input} />
            <FieldError>Give your name: it stands beside whatever the file brings.</FieldError>
          </TextField>
        ) : null}
        <Button className="button primary" isDisabled={isBusy || !mayApprove} onPress={approve}>
          {mayApprove ? `Take in ${toHeld(preview.counts)}` : 'Take in'}
        </Button>
      </footer>
    </>
  );
}

function toWords({ preview, isStale, date }: DataImport, isBusy: boolean): string {
  if (preview === null) return '';
  if (!hasDay({ date })) return 'The day of the file is to be corrected first. Nothing has changed.';
  if (isStale)
    return isBusy ? '' : 'What is shown here is of before the last change: try again. Nothing has changed.';
  const { again, counts, digest } = preview;
  if (counts.mistakes > 0) return 'Nothing has changed.';
  if (again !== null)
    return `This very file, read just so, was imported by ${again.by}: nothing would change.`;
  if (digest === null) return toNothingNew(preview);
  return `${toImportSum(preview)} Nothing has changed yet.`;
}
