import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection is put in by us. The browser would keep the look of what was there, by a style of its
 * own that the content policy refuses.
 */
export function typingOver(): Extension {
  return EditorView.domEventHandlers({
    beforeinput(event, view) {
      const { data, inputType } = event;
      const { from, to, empty } = view.state.selection.main;
      if (inputType !== 'insertText' || data === null || empty || view.composing) return false;
      const insert = () =>
        view.state.update(view.state.replaceSelection(data), {
          userEvent: 'input.type',
          scrollIntoView: true,
        });
      // A bracket goes around what is selected, and others have their own say too.
      const handlers = view.state.facet(EditorView.inputHandler);
      if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert());
      return true;
    },
  });
}
