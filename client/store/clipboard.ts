/** Puts a picture on the clipboard that is still to come: only within what the analyst pressed does a browser allow it. */
export async function copyPicture(coming: Promise<File | undefined>): Promise<boolean> {
  const picture = coming.then((file) => {
    if (file === undefined) throw new Error('There is no picture to copy.');
    return new Blob([file], { type: 'image/png' });
  });
  // It is told where it was asked for.
  picture.catch(() => {});
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

/** Where the page is not served safely there is no clipboard at all: that is no other answer than one that refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
