import { toLight, type Light } from '#drawing/contrast';

/** What eyes without one kind of cone make of linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
export type Eyes = keyof typeof EYES;
export const ALL_EYES = Object.keys(EYES) as readonly Eyes[];

/** How far apart two colours look to such eyes: distance in OKLab, where 0.02 is just noticed and 1 is black to white. */
export function distance(a: string, b: string, eyes: Eyes): number {
  const one = toLab(seen(toLight(a), eyes));
  const other = toLab(seen(toLight(b), eyes));
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}

function seen(light: Light, eyes: Eyes): Light {
  const row = (at: number): number =>
    Math.max(
      0,
      light.reduce((sum, value, column) => sum + value * (EYES[eyes][at * 3 + column] ?? 0), 0),
    );
  return [row(0), row(1), row(2)];
}

function toLab([red, green, blue]: Light): number[] {
  const l = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
  const m = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
  const s = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
  return [
    0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
    1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
    0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
  ];
}
