import { createRequire } from 'node:module';
import type { Face, Weight } from '#drawing/faces';

const require = createRequire(import.meta.url);

/** The files of letters that came with the packages; all of them may be passed on (SIL Open Font License 1.1). */
const FILES: Record<Face, Record<Weight, string>> = {
  sans: {
    400: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    600: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  },
  // One weight of Chinese: a second would be another 10 MB.
  chinese: {
    400: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    600: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  arabic: {
    400: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    600: '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  },
  hebrew: {
    400: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    600: '@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  },
  emoji: {
    400: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
    600: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  },
};

/** Where on this machine the letters of a face lie, as TrueType. */
export function fileOf({ face, weight }: { face: Face; weight: Weight }): string {
  return require.resolve(FILES[face][weight]);
}
