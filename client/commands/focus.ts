export const SEARCH_BOX = 'search-box';
/** Of what was said. */
export const SAID_BOX = 'said-box';
/** Of the saved queries. */
export const QUERY_FILTER = 'query-filter';
/** The form of one of them. */
export const QUERY_SHEET = 'query-sheet';
/** Those that can be asked about what is selected. */
export const FOR_SELECTION = 'queries-for-selection';
export const PATH_ENDS = 'path-ends';
/** The button that keeps the answer about paths. */
export const KEEP_PATHS = 'keep-paths';
export const KEPT_RESULTS = 'kept-results';
/** Where the caret goes when the panel is closed, and what opened it is gone or was a key. */
export const PATHS_BUTTON = 'open-paths';
export const PATHS_PANEL = 'paths-panel';
export const EDITOR_BUTTON = 'open-editor';
export const EDITOR_PANEL = 'editor-panel';
/** Where Cypher is written: until the editor has come, a plain field. */
export const EDITOR_TEXT = `#${EDITOR_PANEL} :is(.cm-content, textarea)`;
export const PATH_ANSWER = 'path-answer';
export const FILTERS = 'filters-panel';
/** Where the caret goes when what told of hidden elements is gone. */
export const FILTER_BUTTON = 'open-filters';
export const SOURCE_FILTER = 'source-filter';
/** What is read of a hypothesis begins there. */
export const HYPOTHESIS_TITLE = 'hypothesis-title';
/** Whether a line is checked: where one goes on when the form or the button there is gone. */
export const CHECK_SECTION = 'check-section';
export const NOTE_BUTTON = 'note-button';
export const TABLE = 'table-region';
/** The canvas itself, which is focused to be walked by keys. */
export const CANVAS = '.canvas';
export const READER = 'reader-panel';
export const REVIEW = 'review-page';
export const PUBLISH_BUTTON = 'publish-review';
/** Where one reads on when its tab is opened by a key. */
export const PUBLISH_TAB = `#${REVIEW} [role="tab"][data-key="publish"]`;
/** The suggestion at hand, or the form of a claim. */
export const REVIEW_CARD = 'review-card';

/**
 * What may only now appear is there once React has drawn; a panel behind a tab takes a few frames. What is there already
 * has the focus at once: the next key may be typed before the next frame, and belongs there. Whoever has gone elsewhere
 * meanwhile stays there.
 */
export function focusSoon(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
  const from = document.activeElement;
  let hasActed = false;
  const noteActed = () => {
    hasActed = true;
  };
  // A dialog that closes brings the focus back by itself: nobody has gone anywhere then.
  const heard = ['pointerdown', 'keydown'] as const;
  for (const act of heard) document.addEventListener(act, noteActed, { capture: true, once: true });
  whenThere(selector, (element) => {
    for (const act of heard) document.removeEventListener(act, noteActed, { capture: true });
    const now = document.activeElement;
    const isElsewhere = now !== from && now !== null && now !== document.body;
    const hasGone = hasActed && isElsewhere && from?.isConnected === true;
    // A table hands it on to the row it is at.
    if (!hasGone && !element.contains(now)) element.focus();
  });
}

/** Opens the part of a panel that this button folds, if it is folded, and goes there. */
export function unfoldSoon(selector: string): void {
  whenThere(selector, (button) => {
    if (button.getAttribute('aria-expanded') === 'false') button.click();
    button.focus();
  });
}

/** Whoever asked reads the answer and not the question again, which stands at its head. */
export function showAnswerSoon(): void {
  whenThere(`#${PATH_ANSWER} .ending`, (ending) => ending.scrollIntoView({ block: 'start' }));
}

/** What was asked for has been drawn: whoever waits for it need not wait for the next frame. */
export function focusDrawn(): void {
  for (const attempt of waiting.values()) attempt();
}

/** The page is gone: what it waited for would be looked for in the one that comes after it. */
export function stopWaiting(): void {
  for (const frame of waiting.keys()) cancelAnimationFrame(frame);
  waiting.clear();
}

const MOST_FRAMES = 30;
/** By the frame that it waits for, each with a way to try it now; false when the element is not there. */
const waiting = new Map<number, () => boolean>();

function whenThere(selector: string, act: (element: HTMLElement) => void, frames = MOST_FRAMES): void {
  const attempt = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null) act(element);
    return element !== null;
  };
  const frame = requestAnimationFrame(() => {
    waiting.delete(frame);
    if (!attempt() && frames > 0) whenThere(selector, act, frames - 1);
  });
  waiting.set(frame, attempt);
}
