import { Fragment } from 'react';
import { Switch } from 'react-aria-components';
import { GROUPS, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { Key } from '../ui/Key.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

const WITH_KEYS: readonly Command[] = COMMANDS.filter((command) => 'shortcut' in command);

/** Whoever reviews asks for its keys: those of the canvas behind it do nothing meanwhile. */
const REVIEW_FIRST = ['Review' as const, ...GROUPS.filter((group) => group !== 'Review')];

/** All keys, from the table of commands; those of one letter can be switched off. */
export function KeyHelp() {
  const { isOpen, letterKeys, reviews } = useExplorer((state) => ({
    isOpen: state.opened.keys,
    letterKeys: state.letterKeys,
    reviews: state.review !== null && !state.review.isAside,
  }));
  const { open, setLetterKeys } = useActions();
  return (
    <PaletteDialog title="Keyboard" isOpen={isOpen} onOpenChange={(next) => open('keys', next)}>
      <ul className="keys">
        {(reviews ? REVIEW_FIRST : GROUPS).map((group) => (
          <Fragment key={group}>
            <li className="menu-title">{group}</li>
            {WITH_KEYS.filter((command) => command.group === group).map(({ id, label, shortcut }) => (
              <li key={id}>
                {label}
                {shortcut === undefined ? null : <Key of={shortcut} />}
              </li>
            ))}
          </Fragment>
        ))}
        <li className="menu-title">On the canvas</li>
        <li>
          Walk to a neighbour; expand it, or open the group
          <span>
            <Key of="←" /> <Key of="→" /> <Key of="↑" /> <Key of="↓" /> <Key of="Enter" />
          </span>
        </li>
        <li>
          Drag a box, or a lasso, around what is to be selected
          <span>
            <Key of="Shift" /> <Key of="Alt" />
          </span>
        </li>
        <li className="menu-title">A list of names</li>
        <li>
          Choose a candidate; none of these; undecided
          <span>
            <Key of="1" /> <Key of="9" /> <Key of="0" /> <Key of="U" />
          </span>
        </li>
        <li>
          Accept the likely one, or those of the marked rows
          <Key of="Enter" />
        </li>
        <li>
          Accept all likely ones that are listed
          <Key of="Shift+Enter" />
        </li>
        <li>
          Look for somebody else by hand
          <Key of="/" />
        </li>
        <li className="menu-title">Lists and articles</li>
        <li>
          Choose among hits, rows and paths
          <span>
            <Key of="↑" /> <Key of="↓" /> <Key of="Enter" />
          </span>
        </li>
        <li>
          In an article: next and previous claim
          <span>
            <Key of="N" /> <Key of="P" /> <Key of="J" /> <Key of="K" />
          </span>
        </li>
        <li>
          In an article: next sentence that gave nothing
          <Key of="U" />
        </li>
        <li>
          Close the article
          <Key of="Esc" />
        </li>
      </ul>
      <Switch className="switch" isSelected={letterKeys} onChange={setLetterKeys}>
        <span className="knob" />
        Shortcuts of a single key
      </Switch>
    </PaletteDialog>
  );
}
