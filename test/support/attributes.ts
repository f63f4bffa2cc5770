import { LINE_FIELDS, NODE_FIELDS, toScalar, type Field } from '../../client/export/fields.ts';
import { FIGURES_OF_LINE, FIGURES_OF_NODE, withFigures } from '../../client/export/figures.ts';
import type { ExportSource } from '../../client/export/source.ts';
import { toXml } from '../../client/export/xml.ts';

type Attributes = Record<string, string | number | boolean | null>;

/** What a reader must find on each element, by its id: worked out of the same table of fields. */
export async function attributesOf(source: ExportSource) {
  const told = <Of>(fields: readonly Field<Of>[], one: Of) => {
    const values = fields.map(({ name, of }) => [name, toScalar(of(one))] as const);
    const known = values.filter(([, value]) => value !== null);
    return Object.fromEntries(known.map(([name, value]) => [name, typeof value === 'string' ? seen(value) : value]));
  };
  const [nodes, edges] = [new Map<string, Attributes>(), new Map<string, Attributes>()];
  for await (const counted of withFigures(source))
    nodes.set(counted.node.id, { ...told(NODE_FIELDS, counted.node), ...told(FIGURES_OF_NODE, counted) });
  for await (const line of source.lines()) edges.set(line.edge.key, told([...LINE_FIELDS, ...FIGURES_OF_LINE], line));
  return { nodes, edges };
} // oxfmt-ignore

/** As XML can hold it, without the spelling. */
function seen(text: string): string {
  const plain = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return toXml(text)
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof plain) => plain[name]);
}
