import { ListBox, type ListBoxProps, type Selection } from 'react-aria-components';

interface TicksProps<T extends object> extends Pick<
  ListBoxProps<T>,
  'items' | 'children' | 'renderEmptyState'
> {
  label: string;
  className: string;
  ticked: Iterable<string>;
  onTick: (isTicked: (id: string) => boolean) => void;
}

/** Rows of which any number is ticked. */
export function Ticks<T extends object>({ label, className, ticked, onTick, ...rest }: TicksProps<T>) {
  const choose = (chosen: Selection) => onTick((id) => chosen === 'all' || chosen.has(id));
  return (
    <ListBox
      {...rest}
      className={className}
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={ticked}
      onSelectionChange={choose}
      // Esc would take all of it back, or hide all of it.
      escapeKeyBehavior="none"
    />
  );
}
