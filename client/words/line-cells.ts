import {
  RELATION_TYPE_NAMES, RELATION_TYPES, RelationType, Status, STATUSES, STATUS_ORDER,
} from '#contract/ontology'; // oxfmt-ignore
import { toRowName } from './filters.ts';

const TYPE = `(?<type>${RELATION_TYPE_NAMES.join('|')})`;
const STATUS = `(?<status>${STATUS_ORDER.join('|')})`;

/** As queries spell a line within a list: `MET said`, `Ada CARRIED_OUT alleged`, `Ada MET Eve, denied`. */
const LINE = new RegExp(`^(?:(?<from>.+) )?${TYPE}(?: (?<to>.+),)? ${STATUS}$`, 's');
/** `MET 12`. */
const COUNTED = new RegExp(`^${TYPE} (?<many>\\d+)$`);

/** A line in words, with how it stands: "Ada carried out the raid, alleged"; null for any other text. */
export function toLineWords(cell: string): string | null {
  const bare = RelationType.safeParse(cell);
  if (bare.success) return toRowName({ of: 'relation', name: bare.data });
  const counted = COUNTED.exec(cell)?.groups;
  if (counted !== undefined)
    return `${RELATION_TYPES[RelationType.parse(counted['type'])].plural}: ${counted['many']}`;
  const line = LINE.exec(cell)?.groups;
  if (line === undefined) return null;
  const phrase = toRowName({ of: 'relation', name: RelationType.parse(line['type']) });
  const told = [line['from'], phrase, line['to']].filter((words) => words !== undefined).join(' ');
  return `${told}, ${STATUSES[Status.parse(line['status'])].label}`;
}
