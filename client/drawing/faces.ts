/** The faces that pictures are lettered with; each holds the letters of some scripts. */
export const FACES = ['sans', 'chinese', 'arabic', 'hebrew', 'emoji'] as const;
export type Face = (typeof FACES)[number];

export const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];
