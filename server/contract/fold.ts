/** Letters that no normal form takes apart. */
const FOLDED: Record<string, string> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't',
}; // oxfmt-ignore

/** Without case, accents and strokes. NFKD takes apart more than NFD: full-width letters, ligatures. */
export function fold(text: string, form: 'NFD' | 'NFKD'): string {
  return text
    .normalize(form)
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœıħŧ]/g, (letter) => FOLDED[letter] ?? letter);
}
