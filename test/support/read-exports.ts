import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';

/** Rows of a table by their columns, as a strict reader of RFC 4180 sees them. */
export function readTable(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, relax_column_count: false, relax_quotes: false, record_delimiter: '\r\n' });
} // oxfmt-ignore

/** Every cell, the names of the columns too. */
export function cellsOf(text: string): string[] {
  return parse(text, { bom: true, record_delimiter: '\r\n' }).flat();
}

/** Throws at the first place that is no XML, and tells how often each element stands in it. */
export function readStrictly(xml: string): Map<string, number> {
  const counts = new Map<string, number>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1));
  parser.write(xml).close();
  return counts;
}

export function readGexf(xml: string): MultiDirectedGraph {
  // By its own lights it would read a simple graph, and lose parallel relations.
  return parseGexf(MultiDirectedGraph, xml, { respectInputGraphType: true });
}

export function readGraphml(xml: string): MultiDirectedGraph {
  return parseGraphml(MultiDirectedGraph, xml);
}
