import { Button } from 'react-aria-components';
import { PICTURE_FORMATS } from '#contract/picture';
import { fieldsOf, isNothing } from '../store/picturing.ts';
import { Icon } from '../ui/Icon.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** What is done with the picture, and what came of it. */
export function PictureActs() {
  const { format, said, isBusy, cannot } = useExplorer((state) => ({
    format: state.picturing.wish.format,
    said: state.picturing.said,
    isBusy: state.tasks['picture file']?.is === 'running',
    cannot: isNothing(state) || Object.keys(state.picturing.problems).length > 0,
  }));
  const { savePicture, copyPicture, copyPictureSource, closePicture, saveWorkfile } = useActions();
  const { label } = PICTURE_FORMATS[format];
  return (
    <footer className="picture-acts">
      <Failed />
      <p className="quiet">
        A picture holds only what it shows. To work on elsewhere,{' '}
        <Button
          className="link"
          onPress={() => {
            closePicture();
            void saveWorkfile();
          }}
        >
          save a workfile
        </Button>
        .
      </p>
      <span className="picture-said" role="status">
        {isBusy ? 'Making the file …' : said}
      </span>
      <Button className="button" isDisabled={cannot || isBusy} onPress={() => void copyPictureSource()}>
        Copy SVG
      </Button>
      <Button className="button" isDisabled={cannot || isBusy} onPress={() => void copyPicture()}>
        <Icon name="copy" /> Copy picture
      </Button>
      <Button className="button primary" isDisabled={cannot || isBusy} onPress={() => void savePicture()}>
        <Icon name="download" /> {`Download ${label}`}
      </Button>
    </footer>
  );
}

/** Why there is no file. What is wrong with a field stands there. */
function Failed() {
  const task = useExplorer(({ tasks }) => tasks['picture file']);
  const { dismissTrouble } = useActions();
  if (task?.is !== 'failed' || Object.keys(fieldsOf(task.trouble)).length > 0) return null;
  return <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('picture file')} />;
}
