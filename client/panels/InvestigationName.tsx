import { Button } from 'react-aria-components';
import type { Kept } from '../store/kept.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';

/** Under which name the canvas is kept, and whether it is. */
export function InvestigationName() {
  // A version stands before it for a while only.
  const kept = useExplorer((state) => state.kept ?? state.viewing?.before.kept ?? null);
  const { open, save } = useActions();
  return (
    <div className="investigation-name">
      <Button
        className="button quiet-button title-button"
        aria-label={`Investigation: ${kept?.title ?? 'not kept yet'}`}
        onPress={() => open('investigations', true)}
      >
        <span className="clip">{kept === null ? 'New canvas' : <Name>{kept.title}</Name>}</span>
        <Icon name="down" />
      </Button>
      {kept === null ? null : <SavingState kept={kept} onSave={() => void save()} />}
    </div>
  );
}

function SavingState({ kept: { saving }, onSave }: { kept: Kept; onSave: () => void }) {
  if (saving.is === 'failed') {
    return (
      <span className="saving failed" role="alert" title={saving.trouble.detail}>
        <Icon name="warning" />
        Not saved: {saving.trouble.title}
        <Button className="link" onPress={onSave}>
          Save again
        </Button>
      </span>
    );
  }
  return <span className="saving quiet">{toWords(saving)}</span>;
}

function toWords(saving: Kept['saving']): string {
  if (saving.is === 'saved') return saving.at === null ? '' : `Saved ${toClock(saving.at)}`;
  return saving.is === 'conflict' ? 'Not saved' : 'Saving …';
}
