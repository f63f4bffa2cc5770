import { useState, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { Unread, useUnread } from '../ui/unread.ts';

interface PathPartProps {
  title: string;
  /** What is asked in it, told while it is folded too. */
  note: string;
  /** Something in it cannot be asked: it stays open until it can. */
  isWrong: boolean;
  level: 3 | 4;
  children: ReactNode;
}

/** A part of the question that is rarely changed. */
export function PathPart({ title, note, isWrong, level, children }: PathPartProps) {
  const [isOpen, setOpen] = useState(false);
  const { isUnread, tell } = useUnread();
  const isExpanded = isOpen || isWrong || isUnread;
  // Each word of the question draws the form again: what nobody has unfolded yet is left out of that.
  const [wasUnfolded, setWasUnfolded] = useState(isExpanded);
  if (isExpanded && !wasUnfolded) setWasUnfolded(true);
  return (
    <Disclosure
      className={level === 3 ? 'section path-part' : 'section inner'}
      isExpanded={isExpanded}
      onExpandedChange={setOpen}
    >
      <Heading level={level} className="section-title">
        <Button slot="trigger">
          <Icon name="down" />
          {title}
          <span className="section-note" title={note}>
            {note}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="section-body">
        {wasUnfolded ? <Unread value={tell}>{children}</Unread> : null}
      </DisclosurePanel>
    </Disclosure>
  );
}
