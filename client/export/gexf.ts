import { dayRange, toIsoDay } from '#contract/days';
import { LINE_FIELDS, NODE_FIELDS, toLabel, toScalar, type Field } from './fields.ts';
import { FIGURES_OF_LINE, FIGURES_OF_NODE, withFigures } from './figures.ts';
import type { ExportedFile, ExportSource, Line } from './source.ts';
import { toTold } from './told.ts';
import { toAttributes, toXml } from './xml.ts';

const TYPES = {
  text: 'string',
  list: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
} as const;

const EDGE_FIELDS = LINE_FIELDS.concat(FIGURES_OF_LINE);

/** What Gephi does with days, for whoever wonders why something stays on its timeline. */
const ON_TIME =
  'On the timeline a relation is there from the earliest to the latest day on which it can have been so; one without a ' +
  'day, and every entity, is always there. The weight is the number of voices. An edge whose attribute symmetric is ' +
  'true goes both ways.';

/** GEXF 1.3. Directed throughout, for few readers take both kinds of edges. */
export function writeGexf(source: ExportSource, name: string): ExportedFile[] {
  return [{ name, pieces: () => toGexf(source) }];
}

async function* toGexf(source: ExportSource): AsyncGenerator<string> {
  const { head, lines } = source;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield (
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n'
  );
  yield ` <meta${toAttributes({ lastmodifieddate: head.asOf })}>\n  <creator>${toXml(`Redthread ${head.redthread}`)}</creator>\n`;
  if (head.title !== null) yield `  <title>${toXml(head.title)}</title>\n`;
  yield `  <description>${toXml([...toTold(head), ON_TIME].join('\n'))}</description>\n </meta>\n`;
  yield ' <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield toModel('node', [...NODE_FIELDS, ...FIGURES_OF_NODE]) + toModel('edge', EDGE_FIELDS);
  yield `  <nodes${toAttributes({ count: head.counts.nodes })}>\n`;
  for await (const counted of withFigures(source)) {
    const { id, name: label } = counted.node;
    const told = toValues(NODE_FIELDS, counted.node) + toValues(FIGURES_OF_NODE, counted);
    yield `   <node${toAttributes({ id, label })}><attvalues>${told}</attvalues></node>\n`;
  }
  yield `  </nodes>\n  <edges${toAttributes({ count: head.counts.relations })}>\n`;
  for await (const line of lines()) yield toEdge(line);
  yield '  </edges>\n </graph>\n</gexf>\n';
}

function toEdge(line: Line): string {
  const { edge } = line;
  const spells = toSpells(edge.periods);
  const [only, ...more] = spells;
  const attributes = {
    id: edge.key,
    source: edge.from,
    target: edge.to,
    kind: edge.type,
    label: toLabel(edge),
    // Nothing is drawn without width: only denials have no voice that says so.
    weight: Math.max(1, edge.voices),
    ...(more.length === 0 && only),
  };
  const told = more.length === 0 ? '' : `<spells>${spells.map(toSpell).join('')}</spells>`;
  return `   <edge${toAttributes(attributes)}><attvalues>${toValues(EDGE_FIELDS, line)}</attvalues>${told}</edge>\n`;
}

interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

/** As wide as what is told allows: a month is all its days. A period that is open on both sides says nothing. */
function toSpells(periods: readonly string[]): Spell[] {
  return periods
    .map((period) => {
      const [from = '', to = ''] = period.split('/');
      return {
        start: from === '' ? null : toIsoDay(dayRange(from).first),
        end: to === '' ? null : toIsoDay(dayRange(to).last),
      };
    })
    .filter(({ start, end }) => start !== null || end !== null);
}

function toSpell({ start, end }: Spell): string {
  return `<spell${toAttributes({ start, end })}/>`;
}

function toModel(of: 'node' | 'edge', fields: readonly Pick<Field<never>, 'name' | 'type'>[]): string {
  const attributes = fields.map(
    ({ name, type }) => `<attribute${toAttributes({ id: name, title: name, type: TYPES[type] })}/>`,
  );
  return `  <attributes class="${of}" mode="static">\n   ${attributes.join('\n   ')}\n  </attributes>\n`;
}

function toValues<Of>(fields: readonly Field<Of>[], one: Of): string {
  const values = fields.map((field) => {
    const value = toScalar(field.of(one));
    return value === null ? '' : `<attvalue${toAttributes({ for: field.name, value: String(value) })}/>`;
  });
  return values.join('');
}
