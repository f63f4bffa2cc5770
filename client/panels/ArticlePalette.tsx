import { useEffect, useRef } from 'react';
import {
  Autocomplete, Dialog, Menu, MenuItem, Modal, ModalOverlay, Text, useFilter,
} from 'react-aria-components'; // oxfmt-ignore
import { focusSoon, READER } from '../commands/focus.ts';
import { Name } from '../ui/Name.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toDate } from '../words/days.ts';

/** Which article to read, by any words of its title or publisher. */
export function ArticlePalette() {
  const { isOpen, articles } = useExplorer((state) => ({
    isOpen: state.opened.articles,
    articles: state.articles,
  }));
  const { open, read } = useActions();
  const { contains } = useFilter({ sensitivity: 'base' });
  const chosen = useRef<string | null>(null);
  const choose = (id: string) => {
    chosen.current = id;
    open('articles', false);
  };
  const readChosen = () => {
    if (chosen.current === null) return;
    void read(chosen.current);
    chosen.current = null;
    // One that was open already does not take the focus by itself.
    focusSoon(`#${READER}`);
  };
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(next) => open('articles', next)}
    >
      <Modal className="palette">
        <Dialog aria-label="Read an article">
          <Leaving onLeft={readChosen} />
          <Autocomplete filter={contains}>
            {/* Opened to be typed into: the caret belongs here, and the dialog keeps it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchBox aria-label="Filter the articles" placeholder="Which article?" autoFocus />
            <Menu
              className="commands"
              aria-label="Articles"
              onAction={(id) => choose(String(id))}
              renderEmptyState={() => <p className="quiet empty-hits">No article has these words.</p>}
            >
              {(articles ?? []).map(({ id, title, publisher, publishedAt, text }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={`${title} ${publisher}`}
                  className="command article-choice"
                >
                  <Text slot="label">
                    <Name>{title}</Name>
                  </Text>
                  <Text slot="description" className="quiet">
                    <Name>{publisher}</Name> · {toDate(publishedAt)}
                    {text === 'absent' ? ' · text not at hand' : ''}
                  </Text>
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** When the dialog has gone and has given the focus back, so that the reader can take it, and give it back in turn. */
function Leaving({ onLeft }: { onLeft: () => void }) {
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  // The dialog gives it back within a frame of its going.
  useEffect(() => () => void requestAnimationFrame(() => requestAnimationFrame(() => latest.current())), []);
  return null;
}
