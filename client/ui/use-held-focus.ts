import { useEffect, type RefObject } from 'react';

/**
 * What is pressed may go, or be switched off, by what it does: without this the focus falls to the page behind, where
 * neither Escape nor any key reaches the dialog any more.
 */
export function useHeldFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return undefined;
    const watch = new MutationObserver(() => {
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      // The browser takes the focus from what is switched off only when it draws next.
      if (isLost || (dialog.contains(activeElement) && activeElement.matches(':disabled'))) dialog.focus();
    });
    watch.observe(dialog, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    return () => watch.disconnect();
  }, [ref]);
}
