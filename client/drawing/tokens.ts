import { PALETTE, type Theme } from './palette.ts';

/** Measures and faces are the same in both themes; shadows are not. */
const MEASURES = {
  font: "'Inter Variable', 'Inter', system-ui, sans-serif",
  mono: "'JetBrains Mono', ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  't-xs': '11px',
  't-s': '12px',
  't-m': '13px',
  't-l': '15px',
  't-xl': '19px',
  gap: '8px',
  r: '6px',
};

const SHADOWS: Record<Theme, string> = {
  light: '0 1px 2px rgb(20 20 20 / 0.06), 0 8px 24px rgb(20 20 20 / 0.08)',
  dark: '0 1px 2px rgb(0 0 0 / 0.4), 0 8px 24px rgb(0 0 0 / 0.4)',
};

/** The text of `client/styles/tokens.css`: `--ink`, `--thread` ... and `--person`, `--state` ... for the families. */
export function toTokensCss(): string {
  return [
    '/* Made from client/drawing/palette.ts by client/drawing/tokens.ts; change it there. */',
    rule(':root', { 'color-scheme': 'light', ...variables(MEASURES), ...colours('light') }),
    rule("[data-theme='dark']", { 'color-scheme': 'dark', ...colours('dark') }),
    '',
  ].join('\n');
}

function colours(theme: Theme): Record<string, string> {
  const { ui, family } = PALETTE[theme];
  return variables({ ...ui, ...family, shadow: SHADOWS[theme] });
}

function variables(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}

function rule(selector: string, declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}
