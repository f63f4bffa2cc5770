import { flushSync } from 'react-dom';
import { isForbidden, type Command } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';
import type { Explorer } from './store/explorer.ts';
import { focusDrawn } from './commands/focus.ts';
import { toReadOnlyWords } from './store/context.ts';
import { isMac } from './ui/Key.tsx';
import type { Ground } from './use-explorer.ts';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'>;

/** `Mod+Shift+Z`, `E`, `?`: as the table of commands writes it. */
export function toShortcut(press: Press): string {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = press;
  const isLetter = /^[a-z]$/i.test(key);
  // Many keyboards have [ and ] behind AltGr, which Windows reports as Ctrl and Alt, or behind Option, which a Mac calls Alt.
  const isSign = /^[^a-z0-9\s]$/i.test(key);
  const isAltGraph = isSign && press.getModifierState('AltGraph');
  const parts = [
    (isMac() ? metaKey : ctrlKey && !isAltGraph) ? 'Mod' : '',
    altKey && !isSign ? 'Alt' : '',
    // Of signs like ? and + the keyboard's layout decides whether Shift is needed.
    shiftKey && (isLetter || key.length > 1) ? 'Shift' : '',
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter(Boolean).join('+');
}

const SYNONYMS: Readonly<Record<string, string>> = { Backspace: 'Delete', ContextMenu: 'Shift+F10' };

/** These mean one place only. */
const FIRST: readonly Command['group'][] = ['Review', 'Check'];

/** What can be done while the canvas lies out of sight behind a review. */
const BESIDE_REVIEW: ReadonlySet<string> = new Set([
  'commands', 'keys', 'theme', 'new-article', 'reviews', 'analyst', 'save',
]); // oxfmt-ignore

/** Two may share a key where one of them is meant in one place only: that one comes first while it can be done. */
export function commandFor(shortcut: string, state: Explorer): Command | undefined {
  const meant = SYNONYMS[shortcut] ?? shortcut;
  const sharing = COMMANDS.filter((command: Command) => command.shortcut === meant);
  const possible = sharing.filter((command: Command) => command.enabled(state));
  const first = FIRST.map((group) => possible.find((command) => command.group === group));
  return first.find((command) => command !== undefined) ?? possible[0] ?? sharing[0];
}

/** These lead out of a field, too: no field has a use for their keys. */
const FROM_FIELDS: readonly string[] = [
  'commands', 'search-said', 'investigations', 'versions', 'method', 'history',
]; // oxfmt-ignore

const TYPES_TEXT = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';

/** Listens until it is told to stop. What is typed into a field stays there; a dialog keeps its keys. */
export function listenForShortcuts(ground: Ground): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const state = ground.store.getState();
    const command = commandFor(toShortcut(event), state);
    // Shift and a letter is typed text, too.
    const isLetter = /^(Shift\+)?.$/.test(command?.shortcut ?? '');
    if (command === undefined || (isLetter && !state.letterKeys)) return;
    // Not the event's target: a search hands its keys on to the hit it has in view, while the caret stays in the box.
    const isWithin = (selector: string) => (document.activeElement?.closest(selector) ?? null) !== null;
    // Whatever has the focus: while a dialog stands over the desk, its keys do not reach the canvas behind it.
    if (document.querySelector('.overlay') !== null) return;
    if (isWithin('[role="dialog"]') || (isWithin(TYPES_TEXT) && !FROM_FIELDS.includes(command.id))) return;
    // Nobody deletes or draws what he does not see.
    const isBehind = state.review !== null && !state.review.isAside;
    if (isBehind && command.group !== 'Review' && !BESIDE_REVIEW.has(command.id)) return;
    if (isForbidden(command, state)) {
      event.preventDefault();
      if (state.viewing !== null) state.notify(toReadOnlyWords(state.viewing));
      return;
    }
    if (!command.enabled(state)) return;
    event.preventDefault();
    // Drawn at once: whoever types on means the field this opens, and each letter would be a command until it is there.
    flushSync(() => command.perform(ground));
    focusDrawn();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
