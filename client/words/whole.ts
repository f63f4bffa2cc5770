/** What was typed as a number from 1 on; null when empty. */
export function readWhole(text: string, most: number): { value: number | null } | { problem: string } {
  if (text === '') return { value: null };
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= 1 && value <= most) return { value };
  return { problem: `Write a whole number from 1 to ${most.toLocaleString('en')}.` };
}
