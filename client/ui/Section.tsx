import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from './Icon.tsx';

interface SectionProps {
  title: string;
  count?: number;
  /** Opens only on request. */
  isFolded?: true;
  /** A part of a section. */
  isInner?: true;
  children: ReactNode;
}

/** A part of a panel under its own heading, folded on request. */
export function Section({ title, count, isFolded, isInner, children }: SectionProps) {
  return (
    <Disclosure className={isInner ? 'section inner' : 'section'} defaultExpanded={isFolded !== true}>
      <Heading level={isInner ? 4 : 3} className="section-title">
        <Button slot="trigger">
          <Icon name="down" />
          {title}
          {count === undefined ? null : <span className="number">{count}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="section-body">{children}</DisclosurePanel>
    </Disclosure>
  );
}
