import * as z from 'zod';
import { ParamKind } from '#contract/query';
import { keepIn } from './browser-storage.ts';
import { toJson } from './json.ts';
import type { ExplorerStore } from './explorer.ts';
import { KeptText } from './keep-cypher.ts';

const FORM = 'redthread/own-form';
const ASIDES = 'redthread/own-asides';

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

const Asides = z.array(z.strictObject({ cypher: KeptText, form: Form.nullable() }));

/** What is not saved outlasts a reload as the text does: what was said about it, and what was set aside. */
export function keepOwn({ store, inTab }: { store: ExplorerStore; inTab: Storage }): void {
  const form = Form.safeParse(toJson(inTab.getItem(FORM)));
  if (form.success) store.getState().changeOwn({ form: form.data });
  const asides = Asides.safeParse(toJson(inTab.getItem(ASIDES)));
  if (asides.success) store.getState().changeOwn({ asides: asides.data });

  let hasRoom = true;
  const keep = (key: string, value: unknown) => {
    const hadRoom = hasRoom;
    hasRoom = keepIn(inTab, key, JSON.stringify(value));
    // Told once, and not with each letter.
    if (hadRoom && !hasRoom)
      store.getState().notify('This browser has no room to keep what you write of queries over a reload');
  };
  store.subscribe(({ own }, before) => {
    if (own.form !== before.own.form) keep(FORM, own.form);
    if (own.asides !== before.own.asides) keep(ASIDES, own.asides);
  });
}
