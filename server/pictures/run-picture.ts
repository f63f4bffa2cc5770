import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureOf } from '#contract/picture';
import { toLimitWords } from '../../client/words/limits.ts';
import { openTexts } from '../articles/texts.ts';
import { untilAskedToStop } from '../asked-to-stop.ts';
import { loadCatalogue, shippedBy } from '../catalogue/load.ts';
import { runQuery } from '../catalogue/run.ts';
import { asCommand, withGraph } from '../command.ts';
import type { Db } from '../db/run.ts';
import { parseEnv } from '../env.ts';
import { AppError } from '../errors.ts';
import { ownVersion } from '../own-version.ts';
import { createTerminal } from '../terminal.ts';
import { refuseIfThere, writeWhole } from '../whole-file.ts';
import { readArguments, toParams, USAGE, type Arguments } from './arguments.ts';
import { pictureOfInvestigation } from './of-investigation.ts';
import { makePicture } from './picture.ts';
import { toQueryCanvas } from './query-canvas.ts';
import { writePicture } from './write.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** `npm run picture -- ...`: the picture of an investigation or of a query's answer, without a browser. */
await asCommand(async () => {
  const terminal = createTerminal();
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    terminal.line(USAGE);
    return;
  }
  const { file, force, format, options } = asked;
  await refuseIfThere({ file, force });
  const env = parseEnv(process.env);
  const texts = await openTexts(env.ARTICLES_DIR);
  const version = await ownVersion();
  await withGraph({ env, terminal, signal: untilAskedToStop() }, async (db) => {
    const { of, title } = 'investigation' in asked.of ? await pictureOfInvestigation(db, asked.of.investigation) : await ofQuery(db, asked.of);
    const titled = options.title === '' ? { ...options, title } : options;
    const picture = await makePicture(of, { options: titled, format }, { db, texts, version });
    const { bytes, told } = await writePicture(picture, format, titled);
    await writeWhole({ file, force }, (part) => writeFile(part, bytes, { flush: true }));
    for (const notice of told.notices) terminal.line(notice);
    terminal.line(`${file}: ${told.width} x ${told.height}, ${told.nodes} actors, ${told.edges} relations, fingerprint ${told.fingerprint}`);
  });
}); // oxfmt-ignore

/** A query's answer, laid out; what was asked and what was cut stand in the picture. */
async function ofQuery(db: Db, { query, layout, given }: Extract<Arguments['of'], { query: string }>): Promise<{ of: PictureOf; title: string }> {
  const catalogue = loadCatalogue({ db, dir: join(ROOT, 'cypher') });
  const header = shippedBy(catalogue.queries, query);
  if (header === undefined) throw new AppError('unknown-query', `There is no query ${query}.`);
  const answer = await runQuery({ db, catalogue, id: query, params: toParams(header, given) });
  const names = new Map(answer.graph.nodes.map((node) => [node.id, node.name]));
  const asked = Object.entries(answer.query.params).map(([name, value]) => `${name}: ${toValueWords(value, names)}`);
  return {
    title: header.title,
    of: {
      canvas: toQueryCanvas(answer, layout),
      asOf: null,
      selection: { nodes: [], edges: [] },
      window: null,
      question: [`${header.about} (query ${answer.query.id})`, ...asked],
      cut: answer.limits.map(toLimitWords),
    },
  };
} // oxfmt-ignore

/** "Xi Jinping (person/xi-jinping)": whoever is drawn is named, and the id says who is meant. */
function toValueWords(value: unknown, names: ReadonlyMap<string, string>): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((one) => toValueWords(one, names)).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  const name = names.get(value);
  return name === undefined ? value : `${name} (${value})`;
}
