import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { hasDay, type DataImport } from '../store/data-import.ts';
import { useActions } from '../use-explorer.ts';

/** Who speaks in the file, and of which day it is: what a row says was reported then, unless the row says otherwise. */
export function ImportAbout({ dataImport }: { dataImport: DataImport }) {
  const { changeDataImport } = useActions();
  const [maker, setMaker] = useState(dataImport.maker);
  const [date, setDate] = useState(dataImport.date);
  const tell = () => {
    if (maker !== dataImport.maker || date !== dataImport.date) void changeDataImport({ maker, date });
  };
  const tellByEnter = ({ key }: { key: string }) => {
    if (key === 'Enter') tell();
  };
  return (
    <div className="import-about" role="group" aria-label="The file">
      <TextField
        className="field"
        value={maker}
        maxLength={200}
        onChange={setMaker}
        onBlur={tell}
        onKeyDown={tellByEnter}
      >
        <Label>Made by (its voice; empty: the file speaks for itself)</Label>
        <Input placeholder="not stated" />
      </TextField>
      <TextField
        className="field"
        value={date}
        maxLength={10}
        isInvalid={!hasDay({ date })}
        onChange={setDate}
        onBlur={tell}
        onKeyDown={tellByEnter}
      >
        <Label>Day of the file</Label>
        <Input placeholder="2023-04-14" />
        <FieldError>Write 2023, 2023-04 or 2023-04-14.</FieldError>
      </TextField>
    </div>
  );
}
