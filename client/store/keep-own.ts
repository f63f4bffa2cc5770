import * as z from 'zod';
import { ParamKind } from '#contract/query';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';

const FORM = 'redthread/own-form';

const Form = z.strictObject({
  title: z.string(),
  about: z.string(),
  returns: z.enum(['graph', 'table', 'both']),
  tags: z.string(),
  source: z.string(),
  total: z.string(),
  isHeavy: z.boolean(),
  copiedFrom: z.string().nullable(),
  params: z.array(
    z.strictObject({
      name: z.string(),
      kind: ParamKind,
      inside: z.string(),
      given: z.string(),
      meaning: z.string(),
    }),
  ),
});

/** What was said about the text in the editor, and is not saved, outlasts a reload as the text does. */
export function keepOwn({ store, inTab }: { store: ExplorerStore; inTab: Storage }): void {
  const form = Form.safeParse(toJson(inTab.getItem(FORM)));
  if (form.success) store.getState().changeOwn({ form: form.data });
  store.subscribe(({ own }, before) => {
    if (own.form !== before.own.form) keepIn(inTab, FORM, JSON.stringify(own.form));
  });
}

function toJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
