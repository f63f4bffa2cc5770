import { EXPORT_FORMATS, type ExportFormat } from '#contract/exports';

/** One form of export: what it is called, what it is for, and as what it is sent. */
interface FormatRow {
  readonly id: ExportFormat;
  readonly label: string;
  /** For an analyst who has to choose. */
  readonly about: string;
  /** Of the file that is handed out: several files go as one zip, whose name tells of which form. */
  readonly extension: string;
  readonly mediaType: string;
  readonly isSeveral: boolean;
  /** What of the data this form does not say, a sentence each: it stands in the file beside what else is not in it. */
  readonly leavesOut: readonly string[];
}

const GRADES = 'Who graded a source or a claim, and why: only the grade is told.';
const BY_CLAIM =
  'Claim by claim, who says what: each relation tells all that carries it together, and where that is written.';

const ZIP = { mediaType: 'application/zip', isSeveral: true } as const;

/** Every form, in the order in which it is offered. */
// oxfmt-ignore
export const FORMATS: Readonly<Record<ExportFormat, Omit<FormatRow, 'id'>>> = {
  csv: { ...ZIP, extension: 'csv.zip', label: 'Tables (CSV)', about: 'For a spreadsheet or R: actors, relations, a row for each passage that says so, and the figures.', leavesOut: [GRADES, 'The language of an article, and the hash of its text.'] },
  json: {
    extension: 'json', mediaType: 'application/json', isSeveral: false, leavesOut: [],
    label: 'Redthread JSON', about: 'For your own programs, and for another Redthread: all that these forms hold, by a published schema.',
  },
  graphml: {
    extension: 'graphml', mediaType: 'application/graphml+xml', isSeveral: false, leavesOut: [BY_CLAIM, GRADES],
    label: 'GraphML', about: 'For yEd, Cytoscape, NetworkX or igraph.',
  },
  gexf: {
    extension: 'gexf', mediaType: 'application/gexf+xml', isSeveral: false, leavesOut: [BY_CLAIM, GRADES],
    label: 'GEXF', about: 'For Gephi: relations with a date come and go on its timeline.',
  },
  cypher: {
    extension: 'cypher', mediaType: 'application/x-cypher-query', isSeveral: false, leavesOut: [GRADES],
    label: 'Cypher script', about: 'For any Neo4j: run it there, and the same graph stands there, with its evidence.',
  },
  ftm: { ...ZIP, extension: 'ftm.zip', label: 'FollowTheMoney', about: 'For Aleph and OpenSanctions; what that model cannot say is listed in a table beside it.', leavesOut: [BY_CLAIM, GRADES, 'Of an entity, its countries, how many others it is joined with, and whether paths may run through it.'] },
};

export const FORMAT_LIST: readonly FormatRow[] = EXPORT_FORMATS.map((id) =>
  Object.assign({ id }, FORMATS[id]),
);
