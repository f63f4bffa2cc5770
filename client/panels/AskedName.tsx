import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useActions, useExplorer } from '../use-explorer.ts';

interface Asked {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The name of whoever writes, while none is known. It is asked once: whoever gives none is nobody from then on. */
export function useAskedName(): { asksName: boolean; name: Asked & { keep: () => void } } {
  const asksName = useExplorer(
    ({ analyst, about, isNameless }) => !isNameless && (analyst ?? about?.analyst ?? null) === null,
  );
  const { nameAnalyst } = useActions();
  const [text, onChange] = useState('');
  const keep = () => {
    if (asksName) nameAnalyst(text);
  };
  return { asksName, name: { text, onChange, keep } };
}

export function AskedName({ text, onChange }: Asked) {
  return (
    <TextField className="field" value={text} maxLength={100} onChange={onChange}>
      <Label>Your name, if you wish: stated, not verified</Label>
      <Input placeholder="nobody named" />
    </TextField>
  );
}
