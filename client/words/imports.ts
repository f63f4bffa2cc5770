import type { ImportPreview } from '#contract/imports';
import { count, digits } from './count.ts';

type Counts = ImportPreview['counts'];

/** What a file would change, as numbers: each actor counted once. */
export function toImportSum({ counts }: Pick<ImportPreview, 'counts'>): string {
  const { entities, relations } = counts;
  const parts = [
    count(entities.new, 'new actor', 'new actors'),
    count(knownOf(counts), 'known actor', 'known actors'),
    ...(entities.changed > 0 ? [`${digits(entities.changed)} of them with more than was known`] : []),
    count(relations.new, 'new relation', 'new relations'),
    ...(relations.more > 0 ? [`${count(relations.more, 'relation', 'relations')} with one source more`] : []),
    ...(counts.figures > 0 ? [count(counts.figures, 'figure', 'figures')] : []),
    ...(relations.contested > 0 ? [`${digits(relations.contested)} contested`] : []),
  ];
  return `${count(counts.rows, 'row', 'rows')}: ${parts.join(', ')}.`;
}

/** "3 claims and 1 figure". */
export function toHeld({ claims, figures }: { claims: number; figures: number }): string {
  const said = count(claims, 'claim', 'claims');
  return figures === 0 ? said : `${said} and ${count(figures, 'figure', 'figures')}`;
}

export function knownOf({ entities: { byId, byName, byRelation } }: Counts): number {
  return byId + byName + byRelation;
}

/** How it is known who the known ones are; null where there is none. */
export function toKnownBy(counts: Counts): string | null {
  const { byId, byName, byRelation } = counts.entities;
  const parts = [
    ...(byId > 0 ? [`${digits(byId)} by the id`] : []),
    ...(byName > 0 ? [`${digits(byName)} by exactly the name and the type`] : []),
    ...(byRelation > 0 ? [`${digits(byRelation)} as a relation of the file names them`] : []),
  ];
  const all = knownOf(counts);
  if (all === 0) return null;
  const [last = '', ...before] = parts.toReversed();
  const how = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
  return `${count(all, 'actor is', 'actors are')} in the graph already: ${how}.`;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  name: 'the name', named: 'whether the texts name it', aliases: 'other names', summary: 'the summary', kind: 'the kind',
  identifiers: 'identifiers', birthDate: 'the date of birth', memberKind: 'what its members are', min: 'how many members at least',
  max: 'how many members at most',
}; // oxfmt-ignore

/** What of a known one would be another: `other names, identifiers`. */
export function toAttributes(what: readonly string[]): string {
  return what.map((name) => ATTRIBUTES[name] ?? name).join(', ');
}

/** Why there is nothing to approve. */
export function toNothingNew({ counts, leftOut }: Pick<ImportPreview, 'counts' | 'leftOut'>): string {
  if (knownOf(counts) === 0 && leftOut.length === 0) return 'There is nothing in it to be taken in.';
  return 'Nothing new: the graph holds all of it that can be taken in, and nothing would change.';
}

export function toRefused({ name, isSeveral }: { name: string; isSeveral?: boolean }): string {
  return `${name} ${isSeveral === true ? 'are' : 'is'} not taken in.`;
}
