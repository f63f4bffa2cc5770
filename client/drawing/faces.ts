/** The faces that pictures are lettered with; each holds the letters of some scripts. */
export const FACES = ['sans', 'chinese', 'arabic', 'hebrew', 'emoji'] as const;
export type Face = (typeof FACES)[number];

export const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

/**
 * `own` is the name of what is embedded: no machine has a face of that name installed, so that each shows the same.
 * `given` is the name the face was born with: by it a reader that leaves embedded faces alone finds the file.
 */
export const FAMILIES: Record<Face, { readonly own: string; readonly given: string }> = {
  sans: { own: 'Redthread Sans', given: 'Inter' },
  chinese: { own: 'Redthread Chinese', given: 'Noto Sans SC' },
  arabic: { own: 'Redthread Arabic', given: 'Noto Sans Arabic' },
  hebrew: { own: 'Redthread Hebrew', given: 'Noto Sans Hebrew' },
  emoji: { own: 'Redthread Emoji', given: 'Noto Emoji' },
};

/** Value of `font-family`. Without quotes, which resvg keeps as part of a name that stands behind a comma. */
export function fontFamily(face: Face): string {
  const { own, given } = FAMILIES[face];
  return `${own},${given}`;
}
