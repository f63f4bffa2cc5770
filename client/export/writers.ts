import type { ExportFormat } from '#contract/exports';
import { writeCsv } from './csv.ts';
import { writeCypher } from './cypher.ts';
import { writeFtm } from './ftm.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson } from './json.ts';
import type { ExportedFile, ExportSource } from './source.ts';

/** What writes each form; `name` is that of a file which stands alone. */
export const WRITERS: Readonly<Record<ExportFormat, (source: ExportSource, name: string) => ExportedFile[]>> =
  {
    csv: writeCsv,
    json: writeJson,
    graphml: writeGraphml,
    gexf: writeGexf,
    cypher: writeCypher,
    ftm: writeFtm,
  };
