import type { ColourFamily } from '#contract/ontology';

export type Theme = 'light' | 'dark';

export const UI_COLOURS = [
  'paper', 'panel', 'sunken', 'line', 'line-strong', 'edge', 'ink', 'ink-2', 'ink-3',
  'thread', 'thread-soft', 'on-thread', 'focus', 'focus-soft', 'warn', 'ok', 'glyph',
] as const; // oxfmt-ignore
export type UiColour = (typeof UI_COLOURS)[number];

/** Hue carries the family of a type; its shape and glyph carry the type, so that no sign is colour alone. */
export interface Palette {
  ui: Record<UiColour, string>;
  family: Record<ColourFamily, string>;
}

/**
 * All colours of Redthread: ink on paper and one red thread. Text stands out from every ground by 4.5 to 1 or more,
 * shapes and lines by 3 to 1; `thread` is the only red, and nothing else may be.
 */
// oxfmt-ignore
export const PALETTE: Record<Theme, Palette> = {
  light: {
    ui: {
      paper: '#fbfaf7', panel: '#ffffff', sunken: '#f3f1ec', line: '#dedad1', 'line-strong': '#86827a', edge: '#7d7a73',
      ink: '#1a1d21', 'ink-2': '#50555c', 'ink-3': '#62666c',
      thread: '#c4281f', 'thread-soft': '#f8e4e1', 'on-thread': '#ffffff',
      focus: '#1a5fd0', 'focus-soft': '#dfeafc', warn: '#8f5400', ok: '#2a6b3f', glyph: '#ffffff',
    },
    family: {
      person: '#b96d08', state: '#1b4f92', body: '#4a86c5', organization: '#0d7a76', company: '#6a48ad', group: '#85683a',
      sanction: '#8a1b3c', case: '#b0527a', event: '#454a52', agreement: '#2c7443', measure: '#4b6610', substance: '#b552a2',
      good: '#94502c', topic: '#5a6fa0', place: '#767b83',
    },
  },
  dark: {
    ui: {
      paper: '#14161a', panel: '#1b1e23', sunken: '#101215', line: '#2c3037', 'line-strong': '#6f7680', edge: '#7b828c',
      ink: '#eceae5', 'ink-2': '#b4b8be', 'ink-3': '#9298a0',
      thread: '#ff6b5e', 'thread-soft': '#3a1f1d', 'on-thread': '#1a0d0c',
      focus: '#79b0ff', 'focus-soft': '#1b2b45', warn: '#e0a54a', ok: '#79c690', glyph: '#14161a',
    },
    family: {
      person: '#f0a848', state: '#5c98e2', body: '#a4cbee', organization: '#4bb9b3', company: '#b498ef', group: '#cbb07b',
      sanction: '#e0688f', case: '#f2afc6', event: '#c3c8d0', agreement: '#80ca96', measure: '#b8d178', substance: '#e3a0d3',
      good: '#dd9a70', topic: '#8093c4', place: '#979ca5',
    },
  },
};
