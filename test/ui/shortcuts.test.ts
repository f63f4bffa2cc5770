import { describe, expect, test } from '@jest/globals';
import { toShortcut } from '../../client/shortcuts.ts';

interface Held {
  ctrlKey?: true;
  altKey?: true;
  shiftKey?: true;
  isAltGraph?: true;
}

function press(key: string, { isAltGraph, ...held }: Held = {}): string {
  return toShortcut({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
    getModifierState: (name) => name === 'AltGraph' && isAltGraph === true,
  });
}

describe('a sign that is typed with a modifier', () => {
  test.each(['[', ']', '/', '?', '+'])('%s is the sign, by AltGr and by Option', (sign) => {
    expect(press(sign)).toBe(sign);
    expect(press(sign, { ctrlKey: true, altKey: true, isAltGraph: true })).toBe(sign);
    expect(press(sign, { altKey: true })).toBe(sign);
  });

  test('keeps Ctrl where it is held for itself', () => {
    expect(press('[', { ctrlKey: true })).toBe('Mod+[');
    expect(press('[', { ctrlKey: true, altKey: true })).toBe('Mod+[');
  });
});

test('of letters and named keys each modifier counts', () => {
  expect(press('e', { altKey: true })).toBe('Alt+E');
  expect(press('z', { ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+Z');
  expect(press('e', { ctrlKey: true, altKey: true, isAltGraph: true })).toBe('Mod+Alt+E');
  expect(press('F10', { shiftKey: true })).toBe('Shift+F10');
  expect(press('1', { altKey: true })).toBe('Alt+1');
});
