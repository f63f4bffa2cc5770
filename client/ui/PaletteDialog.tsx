import { useRef, type ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useHeldFocus } from './use-held-focus.ts';

interface PaletteDialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
}

/** A dialog over the desk, with its title and the way out of it. */
export function PaletteDialog({ title, isOpen, onOpenChange, children }: PaletteDialogProps) {
  return (
    <ModalOverlay className="overlay" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="palette">
        <Held title={title}>{children}</Held>
      </Modal>
    </ModalOverlay>
  );
}

/** It is there as long as it is open. */
function Held({ title, children }: Pick<PaletteDialogProps, 'title' | 'children'>) {
  const ref = useRef<HTMLElement>(null);
  useHeldFocus(ref);
  useFocusBack();
  return (
    <Dialog ref={ref}>
      <header className="panel-head">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <Button slot="close" className="icon-button" aria-label="Close">
          <Icon name="close" />
        </Button>
      </header>
      {children}
    </Dialog>
  );
}
