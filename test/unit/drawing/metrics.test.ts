import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { WEIGHTS, type Weight } from '#drawing/faces';
import { seeded } from '#drawing/layouts/random';
import { widthOf, widthOfRun } from '#drawing/metrics';
import { seedOfToday } from '../../prove/seed.ts';
import type { Shaped } from '../../support/faces/shape.ts';

const seed = seedOfToday();
const SIZE = 11.5;
const NAMES = 600;

const run = (script: string, { args = [], input = '' }: { args?: string[]; input?: string }) =>
  spawnSync(process.execPath, ['--import', 'tsx', `test/support/faces/${script}.ts`, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1e8,
  });

const shape = (texts: readonly { weight: Weight; text: string }[]): Shaped[] =>
  JSON.parse(run('shape', { input: JSON.stringify(texts) }).stdout);

test('the widths written down are those of the faces', () => {
  const { stderr, status } = run('run', { args: ['--check'] });
  expect([status, stderr]).toEqual([0, '']);
});

/** Letters of names, each as often as it stands here. */
const ALPHABETS = {
  Latin: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzaeiounrstläöüéèñçøåšžıłőđ   .-'’&,()0123456789",
  Vietnamese: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựNTHLngth  ',
  Cyrillic: 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяїєіґ  -',
  Greek: 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ  ',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةلالالالا پچژکگی   ١٢٣',
  Hebrew: 'אבגדהוזחטיכלמנסעפצקרשתםןץףך  -',
  Chinese:
    '的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴约林胡习·　“”（）',
} as const;

const EMOJI = ['❤️', '👍🏿', '👩🏽‍💻', '👨‍👩‍👧', '🏳️‍🌈', '🇩🇪', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🕵️‍♂️', '🐻‍❄️'];

const random = seeded(seed);
const made = (letters: string, { least, most }: { least: number; most: number }): string => {
  const pool = Array.from(letters);
  const length = least + Math.floor(random() * (most - least + 1));
  return Array.from({ length }, () => pool[Math.floor(random() * pool.length)]).join('');
};
const many = (letters: string, size: { least: number; most: number }) =>
  Array.from({ length: NAMES }, (_, nth) => ({ weight: WEIGHTS[nth % 2] ?? 400, text: made(letters, size) }));
const alphabets = Object.entries(ALPHABETS);
const names = alphabets.map(([, letters]) => many(letters, { least: 2, most: 26 }));
const pairs = ['Latin', 'Vietnamese', 'Cyrillic', 'Greek', 'Hebrew'] as const;
const paired = pairs.map((script) => many(ALPHABETS[script], { least: 2, most: 2 }));
const emoji = EMOJI.map((text) => ({ weight: 400 as const, text }));
const all = shape([...names.flat(), ...paired.flat(), ...emoji]);
const named = alphabets.map(([script], nth) => ({
  script,
  shaped: all.slice(nth * NAMES, (nth + 1) * NAMES),
}));
const [pairsFrom, emojiFrom] = [names.flat().length, names.flat().length + paired.flat().length];

describe(`names made by chance (seed ${seed})`, () => {
  test.each(named)('$script names are drawn with no letter missing', ({ shaped }) => {
    expect(shaped).toHaveLength(NAMES);
    expect(shaped.filter(({ runs }) => runs.some(({ lacks }) => lacks))).toEqual([]);
  });

  test.each(named)('$script names are never wider than said by half a pixel', ({ shaped }) => {
    const wider = shaped.filter(({ weight, runs }) =>
      runs.some((one) => one.width * SIZE > widthOfRun(one.run, { size: SIZE, weight }) + 0.5),
    );
    expect(wider).toEqual([]);
  });

  test.each(named)('$script names are about as wide as said', ({ shaped }) => {
    const ratios = shaped.map(({ text, weight, runs }) => {
      const drawn = runs.reduce((sum, { width }) => sum + width, 0);
      return widthOf(text, { size: 1, weight }) / drawn;
    });
    // An Arabic he draws the letter before it near, and a name may be of little else.
    expect(Math.max(...ratios)).toBeLessThan(1.5);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(1.02);
  });
});

test('pairs of letters stand as near as said', () => {
  const shaped = all.slice(pairsFrom, emojiFrom);
  const off = shaped.filter(({ text, weight, runs }) => {
    const drawn = runs.reduce((sum, { width }) => sum + width, 0);
    return Math.abs(widthOf(text, { size: 1, weight }) - drawn) > 0.001;
  });
  expect(shaped).toHaveLength(pairs.length * NAMES);
  expect(off).toEqual([]);
});

describe('what one sees as one picture is as wide as one', () => {
  const one = widthOf('😀', { size: 1, weight: 400 });

  test.each(EMOJI.map((text, nth) => [text, nth] as const))('%s', (text, nth) => {
    expect(widthOf(text, { size: 1, weight: 400 })).toBeCloseTo(one);
    expect(all[emojiFrom + nth]?.runs.map(({ width }) => width)).toEqual([one]);
  });

  test('and what no face knows as one stands in parts', () => {
    expect(widthOf('👍‍💻', { size: 1, weight: 400 })).toBeCloseTo(2 * one);
  });
});

describe('a text grows with its size and with what is written beside it', () => {
  test('Chinese letters are as wide as they are high', () => {
    expect(widthOf('习近平', { size: 10, weight: 600 })).toBe(30);
  });

  test('bold letters are wider', () => {
    expect(widthOf('Ada', { size: 10, weight: 600 })).toBeGreaterThan(
      widthOf('Ada', { size: 10, weight: 400 }),
    );
  });

  test('nothing is nothing', () => {
    expect(widthOf('', { size: 10, weight: 400 })).toBe(0);
  });
});
