import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { PictureActs } from './PictureActs.tsx';
import { PictureCited } from './PictureCited.tsx';
import { PictureLook, PictureSheet } from './PictureLook.tsx';
import { PictureView } from './PictureView.tsx';
import { PictureWhat } from './PictureWhat.tsx';
import { PictureWords } from './PictureWords.tsx';

/** A picture of the canvas that can be cited: how it is wished for, and the picture itself. It stays when it is closed. */
export function PictureDialog() {
  const isOpen = useExplorer(({ opened }) => opened.picture);
  const { closePicture } = useActions();
  return (
    <PaletteDialog
      title="Picture"
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) closePicture();
      }}
    >
      <div className="picture">
        <div className="picture-wish">
          <PictureWhat />
          <PictureSheet />
          <PictureWords />
          <PictureCited />
          <PictureLook />
        </div>
        <PictureView />
      </div>
      <PictureActs />
    </PaletteDialog>
  );
}
