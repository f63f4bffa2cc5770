import { createContext, useCallback, useContext, useEffect, useId, useState } from 'react';

type Tell = (field: string, isUnread: boolean) => void;

/** Whoever has to know that what stands in a field makes no sense: what is asked meanwhile would be asked without it. */
export const Unread = createContext<Tell>(() => {});

/** Tells it of one field, as long as the field is there. */
export function useTellUnread(isUnread: boolean): void {
  const field = useId();
  const tell = useContext(Unread);
  useEffect(() => {
    if (!isUnread) return undefined;
    tell(field, true);
    return () => tell(field, false);
  }, [field, isUnread, tell]);
}

/** Whether any field within makes no sense; for the context of those fields. Whoever is around hears of it, too. */
export function useUnread(): { isUnread: boolean; tell: Tell } {
  const [fields, setFields] = useState<readonly string[]>([]);
  const tellOuter = useContext(Unread);
  const tell = useCallback<Tell>(
    (field, isUnread) => {
      setFields((before) => [...before.filter((one) => one !== field), ...(isUnread ? [field] : [])]);
      tellOuter(field, isUnread);
    },
    [tellOuter],
  );
  return { isUnread: fields.length > 0, tell };
}
