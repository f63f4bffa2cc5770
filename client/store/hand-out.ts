import type { ExplorerStore } from './explorer.ts';

/** Gives files that were written to the analyst, as downloads of the page. */
export function handOut({ store, page }: { store: ExplorerStore; page: Document }): void {
  store.subscribe(({ written, takeWritten }) => {
    if (written === null) return;
    takeWritten();
    const { file, bytes, text, type } = written;
    const address = URL.createObjectURL(file ?? new Blob([bytes ?? text], { type }));
    const link = page.createElement('a');
    link.href = address;
    link.download = written.name;
    link.click();
    URL.revokeObjectURL(address);
  });
}
