import {
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { lintGutter, nextDiagnostic, setDiagnostics, type Diagnostic as Mark } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, placeholder,
} from '@codemirror/view'; // oxfmt-ignore
import type { Diagnostic } from '#contract/cypher';
import { colours } from './colours.ts';
import { completing, type Known } from './completing.ts';
import { folding } from './folding.ts';
import { createLanguage } from './language.ts';
import { typingOver } from './typing-over.ts';

interface CodeOptions {
  parent: HTMLElement;
  text: string;
  /** Of what the editor is, and how it is left, for who does not see it. */
  label: string;
  describedBy: string;
  /** Stands there while there is no text. */
  hint: string;
  known: () => Known;
  onText: (text: string) => void;
  onRun: () => void;
}

export interface Code {
  /** Puts another text in the place of the one that stands there; the same one is left as it is. */
  write(text: string): void;
  mark(diagnostics: readonly Diagnostic[]): void;
  /** The caret goes there. */
  goTo(start: number, end: number): void;
  format(): Promise<void>;
  find(): void;
  focus(): void;
  destroy(): void;
}

/** A CodeMirror that writes Cypher. */
export function createCode(options: CodeOptions): Code {
  const language = createLanguage();
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        colours(language),
        completing(language, options.known),
        ...EXTENSIONS,
        placeholder(options.hint),
        EditorView.cspNonce.of(nonceOf(document)),
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'aria-describedby': options.describedBy,
          spellcheck: 'false',
        }),
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        keymap.of([{ key: 'Shift-Alt-f', run: () => (void format(), true) }]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.onText(state.doc.toString());
        }),
      ],
    }),
  });

  /** What was offered is not wanted any more: the next Escape is about the run. */
  function run(): boolean {
    closeCompletion(view);
    options.onRun();
    return true;
  }

  async function format(): Promise<void> {
    const { doc, selection } = view.state;
    const question = { of: 'formatted' as const, text: doc.toString(), at: selection.main.head };
    const formatted = await language.ask(question);
    // What was typed meanwhile is not undone.
    if (formatted === null || view.state.doc !== doc || formatted.text === question.text) return;
    view.dispatch({
      changes: { from: 0, to: doc.length, insert: formatted.text },
      selection: { anchor: Math.min(formatted.at, formatted.text.length) },
      scrollIntoView: true,
    });
  }

  return {
    write(text) {
      if (view.state.doc.toString() === text) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
      });
    },
    mark(diagnostics) {
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.map((one) => toMark(one, view.state.doc.length)),
        ),
      );
    },
    goTo(start, end) {
      const { length } = view.state.doc;
      view.dispatch({
        selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
        scrollIntoView: true,
      });
      view.focus();
    },
    format,
    find: () => void openSearchPanel(view),
    focus: () => view.focus(),
    destroy() {
      view.destroy();
      language.destroy();
    },
  };
}

const EXTENSIONS: readonly Extension[] = [
  lineNumbers(),
  lintGutter(),
  foldGutter({ openText: '⌄', closedText: '›' }),
  codeFolding({ placeholderText: '…' }),
  folding(),
  typingOver(),
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  search({ top: true }),
  indentUnit.of('  '),
  EditorView.lineWrapping,
  EditorState.languageData.of(() => [
    {
      commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
      closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
    },
  ]),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...foldKeymap,
    { key: 'F8', run: nextDiagnostic },
    ...historyKeymap,
    // Escape, then Tab, leaves the editor.
    indentWithTab,
    ...defaultKeymap,
  ]),
];

function toMark({ severity, message, advice, start, end }: Diagnostic, length: number): Mark {
  const from = Math.min(start, length);
  return {
    from,
    to: Math.min(Math.max(end, from), length),
    severity,
    message: [message, advice].filter(Boolean).join('\n'),
  };
}

/** The styles that CodeMirror writes are let in by it (DECISIONS 26). */
function nonceOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
