import { Button } from 'react-aria-components';
import { ShortLabel } from '#contract/own-marks';
import { NameForm } from '../ui/NameForm.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** Gives an actor a label that takes less room than its name. */
export function ShortLabelName() {
  const { id, actor, label } = useExplorer(({ shortening, nodes, shortLabels }) => ({
    id: shortening ?? '',
    actor: nodes.get(shortening ?? ''),
    label: shortLabels.get(shortening ?? ''),
  }));
  const { labelShortly, shorten } = useActions();
  return (
    <PaletteDialog title="Short label" isOpen={actor !== undefined} onOpenChange={() => labelShortly(null)}>
      {actor === undefined ? null : (
        <>
          <NameForm
            label={`What the picture says instead of ${actor.name}`}
            name={label ?? actor.name.slice(0, 60)}
            schema={ShortLabel}
            isBegun
            verb="Keep the label"
            onRename={(text) => shorten(id, text)}
          />
          <p className="quiet dialog-note">
            The full name stays: it is said when the actor is selected or pointed at, and in every list.
          </p>
          {label === undefined ? null : (
            <Button className="link" onPress={() => shorten(id, '')}>
              Take the label away
            </Button>
          )}
        </>
      )}
    </PaletteDialog>
  );
}
