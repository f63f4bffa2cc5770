import type { Ground } from './use-explorer.ts';

/**
 * A file that is dropped anywhere on the desk is read as a workfile, until it is told to stop. What has a place for
 * files of its own takes them first; without this the browser would leave the page for the file.
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
    const [file] = event.dataTransfer?.files ?? [];
    const { chooseWorkfile } = store.getState();
    if (file !== undefined && !isBusyElsewhere()) void chooseWorkfile(file);
  };
  const isBusyElsewhere = () =>
    store.getState().workfileLook === null && document.querySelector('[role="dialog"]') !== null;
  document.addEventListener('dragover', onDragOver);
  document.addEventListener('drop', onDrop);
  return () => {
    document.removeEventListener('dragover', onDragOver);
    document.removeEventListener('drop', onDrop);
  };
}
