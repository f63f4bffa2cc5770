/** Below REDTHREAD_HOME: the texts that analysts took in, by their hashes, and what they were taken from. */
export const OWN_ARTICLES = 'articles';

export function ownTextName(sha256: string): string {
  return `${sha256}.txt`;
}

/** Of the files of that folder, those that are texts. */
export function isOwnText(name: string): boolean {
  return /^[0-9a-f]{64}\.txt$/.test(name);
}
