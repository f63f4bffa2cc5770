import { LINE_FIELDS, NODE_FIELDS, toScalar, type Field } from './fields.ts';
import { FIGURES_OF_LINE, FIGURES_OF_NODE, withFigures } from './figures.ts';
import type { ExportedFile, ExportSource } from './source.ts';
import { toTold } from './told.ts';
import { toAttributes, toXml } from './xml.ts';

const TYPES = {
  text: 'string',
  list: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
} as const;

const EDGE_FIELDS = LINE_FIELDS.concat(FIGURES_OF_LINE);

/** Directed throughout, for few readers take both kinds of edges: `symmetric` says which of them go both ways. */
export function writeGraphml(source: ExportSource, name: string): ExportedFile[] {
  return [{ name, pieces: () => toGraphml(source) }];
}

async function* toGraphml(source: ExportSource): AsyncGenerator<string> {
  const { head, lines } = source;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield (
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  );
  yield ` <desc>${toXml(toTold(head).join('\n'))}</desc>\n`;
  yield toKeys('node', NODE_FIELDS) + toKeys('node', FIGURES_OF_NODE) + toKeys('edge', EDGE_FIELDS);
  yield ' <graph id="redthread" edgedefault="directed">\n';
  for await (const counted of withFigures(source)) {
    const { node } = counted;
    const told = toData('node', NODE_FIELDS, node) + toData('node', FIGURES_OF_NODE, counted);
    yield `  <node${toAttributes({ id: node.id })}>${told}</node>\n`;
  }
  for await (const line of lines()) {
    const { key: id, from, to } = line.edge;
    yield `  <edge${toAttributes({ id, source: from, target: to })}>${toData('edge', EDGE_FIELDS, line)}</edge>\n`;
  }
  yield ' </graph>\n</graphml>\n';
}

/** A field of nodes and one of edges may have one name, and need two keys. */
function toKeys<Of>(of: 'node' | 'edge', fields: readonly Field<Of>[]): string {
  return fields
    .map(({ name, type, about }) => {
      const key = { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] };
      return ` <key${toAttributes(key)}><desc>${toXml(about)}</desc></key>\n`;
    })
    .join('');
}

function toData<Of>(of: 'node' | 'edge', fields: readonly Field<Of>[], one: Of): string {
  return fields
    .map((field) => {
      const value = toScalar(field.of(one));
      return value === null ? '' : `<data key="${of}_${field.name}">${toXml(String(value))}</data>`;
    })
    .join('');
}
