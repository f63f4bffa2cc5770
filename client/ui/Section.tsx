import { useContext, useState, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, DisclosureStateContext, Heading } from 'react-aria-components';
import { Icon } from './Icon.tsx';

interface SectionProps {
  title: string;
  count?: number;
  /** What is chosen in it, told while it is folded too. */
  note?: string;
  /** Opens only on request. */
  isFolded?: true;
  /** Where something else opens it, too. */
  expansion?: { readonly isExpanded: boolean; readonly onChange: (isExpanded: boolean) => void };
  /** Of its heading; 3 unless it is a part of something that has one. */
  level?: 3 | 4 | 5;
  /** What can be done with all of it: stands beside its title while it lies open. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A part of a panel under its own heading, folded on request. */
export function Section({
  title,
  count,
  note,
  isFolded,
  expansion,
  level = 3,
  beside,
  children,
}: SectionProps) {
  return (
    <Disclosure
      className={level === 3 ? 'section' : 'section inner'}
      {...(expansion === undefined
        ? { defaultExpanded: isFolded !== true }
        : { isExpanded: expansion.isExpanded, onExpandedChange: expansion.onChange })}
    >
      <div className="section-head">
        <Heading level={level} className="section-title">
          <Button slot="trigger">
            <Icon name="down" />
            {title}
            {count === undefined ? null : <span className="number">{count}</span>}
            {note === undefined ? null : <span className="section-note">{note}</span>}
          </Button>
        </Heading>
        {beside === undefined ? null : <WhileUnfolded>{beside}</WhileUnfolded>}
      </div>
      <DisclosurePanel className="section-body">{children}</DisclosurePanel>
    </Disclosure>
  );
}

function WhileUnfolded({ children }: { children: ReactNode }) {
  return useContext(DisclosureStateContext)?.isExpanded === true ? children : null;
}

/** What a section holds once it was unfolded: what nobody has looked at is neither drawn nor counted. */
export function OnceUnfolded({ children }: { children: ReactNode }) {
  const isExpanded = useContext(DisclosureStateContext)?.isExpanded === true;
  const [wasUnfolded, setWasUnfolded] = useState(isExpanded);
  if (isExpanded && !wasUnfolded) setWasUnfolded(true);
  return wasUnfolded ? children : null;
}
