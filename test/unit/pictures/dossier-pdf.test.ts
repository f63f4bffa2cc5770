import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { DossierOptions } from '#contract/dossier';
import { writeDossier } from '../../../server/dossiers/write.ts';
import { aDossier, aLineOf, aMade } from '../export/dossier/a-dossier.ts';

/** A program of its own: the reader is an ES module, which the tests are not. */
const READ = `
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
const parts = [];
for await (const part of process.stdin) parts.push(part);
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(parts)), verbosity: 0 }).promise;
for (let at = 1; at <= pdf.numPages; at += 1) {
  const { items } = await (await pdf.getPage(at)).getTextContent();
  console.log(items.map(({ str }) => str).join(' '));
}
`;

function textOf(bytes: Uint8Array): string {
  const given = { input: bytes, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', READ], given);
  if (status !== 0) throw new Error(stderr);
  return stdout.replaceAll(/\s+/g, ' ');
}

test('the text of a dossier’s PDF is read by another program, names of every script and all', async () => {
  const lines = ['Ada met Bo', 'Ада met Вера', '王小洪 met 拜登'].map((says, at) => aLineOf({ n: at + 1, says }));
  const dossier = aDossier({ lines });
  const bytes = await writeDossier(aMade({ dossier }), 'pdf', DossierOptions.parse({})); // oxfmt-ignore
  const text = textOf(bytes);
  for (const words of [
    'Who met whom', 'TLP:AMBER', 'no path within 4 steps', 'Searched: 4 actors and 3 lines.', 'Ada saw Bo in the harbour.',
    'https://gazette.example/ferry', 'Di Reed', 'read 3 May 2024', 'Page 1 of ', 'Fingerprint', 'Ада', 'Вера', '王小洪', '拜登',
  ]) // oxfmt-ignore
    expect({ words, has: text.includes(words) }).toEqual({ words, has: true });
}, 120_000); // oxfmt-ignore
