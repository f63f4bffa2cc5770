const UNTITLED = 'Untitled';

/** Nobody has called it anything yet. */
export function isUntitled({ title }: { readonly title: string }): boolean {
  return title.startsWith(`${UNTITLED}, `);
}

/** "Untitled, 28 November 2026, 16:40", by the clock of the analyst. */
export function toUsualTitle(now: Date): string {
  const day = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${UNTITLED}, ${day}, ${now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}
