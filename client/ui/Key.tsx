/** `Mod+K` as the keyboard at hand names it. */
export function Key({ of }: { of: string }) {
  return <kbd className="key">{toKeyWords(of)}</kbd>;
}

const ARROWS = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };
const NAMES: Record<string, string> = { ...ARROWS, Mod: 'Ctrl', Delete: 'Del' };
const MAC_NAMES: Record<string, string> = { ...ARROWS, Mod: '⌘', Shift: '⇧', Delete: '⌫' };

function toKeyWords(shortcut: string): string {
  const names = isMac() ? MAC_NAMES : NAMES;
  return shortcut
    .split(/(?<=.)\+/)
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');
}

export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
