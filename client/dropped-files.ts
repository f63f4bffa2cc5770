import { whatIsDropped } from './reading/import-file.ts';
import type { Ground } from './use-explorer.ts';

/**
 * A file that is dropped anywhere on the desk is read as what it is, until it is told to stop: an article, a
 * workfile, data to be taken in, or queries. What has a place for files of its own takes them first; without this the browser would leave
 * the page for the file.
 */
export function listenForFiles({ store }: Ground): () => void {
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  const onDragOver = (event: DragEvent) => {
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isBusyElsewhere() ? 'none' : 'copy';
  };
  const onDrop = (event: DragEvent) => {
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && !isBusyElsewhere()) void take(files);
  };
  const take = async (files: readonly File[]) => {
    const state = store.getState();
    // A dialog that is open for one kind of file takes what is dropped, and says what it is not.
    const what =
      state.workfileLook !== null
        ? 'workfile'
        : state.dataImport !== null
          ? 'data'
          : state.intake !== null
            ? 'articles'
            : await whatIsDropped(files);
    const [first] = files;
    if (what === 'articles') {
      state.beginIntake('article');
      await state.takeArticles(files);
    } else if (what === 'data') {
      // It may have been opened while the file was looked at.
      if (store.getState().dataImport === null) state.beginDataImport();
      await state.chooseDataFiles(files);
    } else if (what === 'queries') {
      state.beginImport();
      await state.chooseFiles(files);
    } else if (first !== undefined) await state.chooseWorkfile(first);
  };
  const isBusyElsewhere = () => {
    const { workfileLook, dataImport, intake, tasks } = store.getState();
    // A file that is being taken in is not left for another.
    if (tasks['change imports']?.is === 'running') return true;
    if (intake !== null) return false;
    return workfileLook === null && dataImport === null && document.querySelector('[role="dialog"]') !== null;
  };
  document.addEventListener('dragover', onDragOver);
  document.addEventListener('drop', onDrop);
  return () => {
    document.removeEventListener('dragover', onDragOver);
    document.removeEventListener('drop', onDrop);
  };
}
