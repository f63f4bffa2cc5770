import type { Mention } from '#contract/article';
import { EntityType } from '#contract/ontology';
import type { ReadEntity, TextReading } from '#contract/reading';
import { rules } from '../../../../server/reading/claims/extract.ts';
import type { Extractor } from '../../../../server/reading/extractor.ts';
import { localId } from '../../../../server/reading/ids.ts';
import { prepare } from '../../../../server/reading/prepare.ts';
import { readPrepared } from '../../../../server/reading/read.ts';

const DEMONYM = /(?:an|ian|ese|ish|ean)$/;
const GROUP = /^(?:three|six)/;

/** `[Person:Ana Ruiz] met [Group:three [Country:Peruvian] nationals].` as a text with its mentions. */
export function unmarked(marked: string): { text: string; entities: ReadEntity[]; mentions: Mention[] } {
  let text = '';
  const open: { type: EntityType; start: number }[] = [];
  const mentions: Mention[] = [];
  const entities = new Map<string, ReadEntity>();
  for (let at = 0; at < marked.length; at += 1) {
    const tag = /^\[(\w+):/.exec(marked.slice(at, at + 20));
    if (tag !== null) {
      open.push({ type: EntityType.parse(tag[1]), start: text.length });
      at += tag[0].length - 1;
      continue;
    }
    const ended = marked.charAt(at) === ']' ? open.pop() : undefined;
    if (ended === undefined) {
      text += marked.charAt(at);
      continue;
    }
    const surface = text.slice(ended.start);
    const id = localId(ended.type, surface);
    const isNominal = ended.type === 'Group' && GROUP.test(surface);
    const kind = isNominal
      ? 'nominal'
      : ended.type === 'Country' && DEMONYM.test(surface)
        ? 'demonym'
        : 'name';
    entities.set(id, {
      id,
      type: ended.type,
      name: surface,
      named: !isNominal,
      aliases: [],
      why: 'marked in a test',
      candidates: [],
    });
    mentions.push({ entity: id, start: ended.start, end: text.length, kind, surface });
  }
  const inOrder = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { text, entities: [...entities.values()], mentions: inOrder };
}

/** Reads a marked text of one paragraph. */
export function readMarked(
  marked: string,
  publishedAt: string | null = '2021-06-15',
  extractors: readonly Extractor[] = [rules],
): TextReading {
  const { text, entities, mentions } = unmarked(marked);
  const regions = [{ paragraph: 1, start: 0, end: text.length, zone: 'body' as const }];
  const article = prepare({ text, regions, publishedAt, publisher: null, known: [] });
  return readPrepared(article, { entities, mentions }, extractors);
}

const HAPPENINGS = new Set(['Sanction', 'LegalCase', 'Event', 'Agreement']);

/** `Ana Ruiz MET Li Wei`; who is named by a word of the rule only is called by the type. */
export function linesOf({ claims, entities, mentions }: TextReading): string[] {
  const named = new Set(mentions.filter(({ kind }) => kind === 'name').map(({ entity }) => entity));
  const nameOf = (id: string) => {
    const entity = entities.find((one) => one.id === id);
    if (entity === undefined) return id;
    return HAPPENINGS.has(entity.type) && !named.has(id) ? entity.type : entity.name;
  };
  return claims.map(({ claim: { subject, type, object, stance, reality } }) => {
    const mark = stance === 'denies' ? 'not ' : reality === 'actual' ? '' : `${reality} `;
    return `${mark}${nameOf(subject)} ${type} ${nameOf(object)}`;
  });
}
