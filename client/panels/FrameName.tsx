import { FrameTitle } from '#contract/own-marks';
import { NameForm } from '../ui/NameForm.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** Titles a frame. */
export function FrameName() {
  const { id, frame } = useExplorer(({ framing, frames }) => ({
    id: framing ?? '',
    frame: frames.get(framing ?? ''),
  }));
  const { titleFrame, retitleFrame } = useActions();
  return (
    <PaletteDialog
      title="Title of the frame"
      isOpen={frame !== undefined}
      onOpenChange={() => titleFrame(null)}
    >
      {frame === undefined ? null : (
        <NameForm
          label={`Title around ${count(frame.members.length, 'actor', 'actors')}`}
          name={frame.title}
          schema={FrameTitle}
          isBegun
          verb="Keep the title"
          onRename={(title) => retitleFrame(id, title)}
        />
      )}
    </PaletteDialog>
  );
}
