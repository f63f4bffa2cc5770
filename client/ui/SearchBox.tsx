import type { ReactNode } from 'react';
import { Input, SearchField, type SearchFieldProps } from 'react-aria-components';
import { Icon } from './Icon.tsx';

interface SearchBoxProps extends Omit<SearchFieldProps, 'children'> {
  readonly placeholder: string;
  /** Of its input: by it the caret is brought here. */
  readonly inputId?: string;
  readonly most?: number;
  /** Behind the words: what empties the field, or the key that leads to it. */
  readonly children?: ReactNode;
}

/** A field to look for something by words, with the glass that says so. */
export function SearchBox({ placeholder, inputId, most, children, className, ...field }: SearchBoxProps) {
  return (
    <SearchField {...field} className={className ?? 'search-field'}>
      <Icon name="search" />
      <Input
        placeholder={placeholder}
        {...(inputId !== undefined && { id: inputId })}
        {...(most !== undefined && { maxLength: most })}
      />
      {children}
    </SearchField>
  );
}
