import { RangeSetBuilder, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { Language } from './language.ts';
import { INKS, type Colours } from './language-protocol.ts';

const MARKS = INKS.map((ink) => Decoration.mark({ class: `ink-${ink}` }));

const coloured = StateEffect.define<DecorationSet>();

/** What was coloured moves with the text around it until the reader has read the new one. */
const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const fresh = transaction.effects.find((effect) => effect.is(coloured));
    return fresh === undefined ? marks.map(transaction.changes) : fresh.value;
  },
  provide: (from) => EditorView.decorations.from(from),
});

/** Colours the text as Neo4j's own grammar reads it; one reading at a time, and the last text is always read. */
export function colours(language: Language): Extension {
  return [
    field,
    ViewPlugin.define((view) => {
      let isReading = false;
      let isGone = false;
      const read = async (): Promise<void> => {
        isReading = true;
        const { doc } = view.state;
        const answer = await language.ask({ of: 'colours', text: doc.toString() });
        isReading = false;
        if (isGone) return;
        if (view.state.doc !== doc) void read();
        else if (answer !== null) view.dispatch({ effects: coloured.of(toMarks(answer, doc.length)) });
      };
      void read();
      return {
        update({ docChanged }: ViewUpdate) {
          if (docChanged && !isReading) void read();
        },
        destroy() {
          isGone = true;
        },
      };
    }),
  ];
}

function toMarks(stretches: Colours, length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let last = 0;
  for (let at = 0; at + 2 < stretches.length; at += 3) {
    const [start = 0, size = 0, ink = 0] = stretches.slice(at, at + 3);
    const mark = MARKS[ink];
    // Stretches are in order; one that lies over another would not be taken.
    if (mark === undefined || size <= 0 || start < last || start + size > length) continue;
    builder.add(start, start + size, mark);
    last = start + size;
  }
  return builder.finish();
}
