import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readIntake, type Given } from '../../../server/intake/intake.ts';
import { aPdf } from '../../support/a-pdf.ts';

const SAID =
  'Ada Lovelace met Charles Babbage in the harbour of Northport on Tuesday, said an official of the ministry who was there with them for the day.';
const TOLD =
  'They spoke of ferries for three hours, and agreed to meet again in spring when the ice has gone and the counternarcotics boats are back.';
const PARAGRAPHS = Array.from({ length: 4 }, (_, n) => `<p>${n}. ${SAID}</p><p>${n}. ${TOLD}</p>`).join('');

const utf8 = (words: string): Uint8Array => new Uint8Array(Buffer.from(words));
const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
});
/** In words why it is not taken; what was taken where it is. */
const refusal = (content: Given['content']) =>
  readIntake(content).then((taken) => taken, (error: unknown) => (error instanceof Error && 'code' in error ? `${String(error.code)}: ${error.message}` : error)); // oxfmt-ignore

describe('plain text', () => {
  test('in UTF-8 is kept byte for byte, its mark and its line ends too', async () => {
    const bytes = utf8(`\uFEFFAda meets Babbage in the harbour\r\n\r\n${SAID}\r\n`);
    const taken = await readIntake(file('a.txt', bytes));
    expect(Buffer.from(taken.bytes).equals(Buffer.from(bytes))).toBe(true);
    expect(taken).toMatchObject({
      text: Buffer.from(bytes).toString('utf8'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      notices: [],
    });
    expect(taken.source).toBeUndefined();
    expect(taken.about).toEqual({ title: 'Ada meets Babbage in the harbour', language: 'en' });
    expect(taken.regions.map(({ zone }) => zone)).toEqual(['title', 'body']);
  });

  test.each([
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${SAID}`, 'utf16le'), /UTF-16/],
    ['UTF-16 with its mark, the other way round', Buffer.from(`\uFEFF${SAID}`, 'utf16le').swap16(), /UTF-16/],
    ['UTF-16 without it', Buffer.from(SAID, 'utf16le'), /UTF-16/],
    ['UTF-16 without it, the other way round', Buffer.from(SAID, 'utf16le').swap16(), /UTF-16/],
    ['Latin-1', Buffer.from(SAID.replace('Ada', 'Zoë'), 'latin1'), /guessed to be those of Windows-1252/],
    [
      'broken UTF-8',
      Buffer.concat([Buffer.from(`Zoë, Chloë. ${SAID}`), Buffer.from([0xc3])]),
      /^One place of the file is damaged/,
    ],
  ])('in %s is read, told, and what was given is kept beside it', async (_encoding, bytes, notice) => {
    const taken = await readIntake(file('a.txt', new Uint8Array(bytes)));
    expect(taken.text).toContain(SAID.slice(3));
    expect(taken.text).not.toMatch(/^\uFEFF|\0/);
    expect(Buffer.from(taken.bytes).toString('utf8')).toBe(taken.text);
    expect(taken.source?.ending).toBe('txt');
    expect(taken.notices).toEqual([expect.stringMatching(notice)]);
  });

  test('as older Windows wrote it has its quotes, dashes and euros, in a page that says Latin-1 too', async () => {
    const bytes = Buffer.from(`\x93Zo\xEB\x92s\x94 \x96 \x80 5\x85 ${SAID}`, 'latin1');
    const words = `“Zoë’s” – € 5… ${SAID}`;
    expect((await readIntake(file('a.txt', new Uint8Array(bytes)))).text).toBe(words);
    const [begin, end] = ['<html><head><meta charset="iso-8859-1"></head><body><p>', '</p></body></html>'];
    const page = Buffer.concat([Buffer.from(begin), bytes, Buffer.from(end)]);
    expect((await readIntake(file('a.html', new Uint8Array(page)))).text).toBe(words);
  });

  test('with front matter is told by it, and in another language is named', async () => {
    const words =
      'Die Bundesregierung hat am Dienstag beschlossen, die Fähren des Nordens zu erneuern, wie ein Sprecher des Ministeriums mitteilte.';
    const taken = await readIntake(
      file(
        'a.md',
        `---\ntitle: "Die Fähren"\ndate: 2024-02-03\nauthors: [Ada B, Cy D]\nurl: https://gazette.example/a\n---\n\n# Die Fähren\n\n${words}\n`,
      ),
    );
    expect(taken.about).toEqual({
      title: 'Die Fähren',
      authors: ['Ada B', 'Cy D'],
      url: 'https://gazette.example/a',
      publishedAt: '2024-02-03',
      language: 'de',
    });
  });

  test('that was pasted is told by what the analyst knows before what stands in it', async () => {
    const known = { title: 'A name of mine', publisher: 'Gazette', publishedAt: null };
    const taken = await readIntake(
      { text: `A title that stands here\nJanuary 31, 2024\n${SAID}\uD800` },
      { known },
    );
    expect(taken.about).toEqual({
      title: 'A name of mine',
      publisher: 'Gazette',
      publishedAt: '2024-01-31',
      language: 'en',
    });
    expect(taken.text.endsWith('\uFFFD')).toBe(true);
  });

  test.each([
    ['an empty file', file('a.txt', ''), /^unreadable-text: a\.txt is empty/],
    ['white space', file('a.txt', ' \n\t\uFEFF\u00A0'), /is empty, or holds only white space/],
    ['50 MB', file('a.txt', new Uint8Array(50_000_000).fill(97)), /has 50 MB; at most 20 MB/],
    ['too many letters', file('a.txt', 'Ada met Bob. '.repeat(160_000)), /has 2,080,000 letters/],
    [
      'a program',
      file(
        'a.txt',
        Uint8Array.from({ length: 3_000 }, (_, n) => (n * 7) % 256),
      ),
      /is no text, whatever it is called/,
    ],
    ['one NUL', { text: `${SAID}\0` }, /is no text/],
    ['a Word document', file('a.txt', 'PK\x03\x04...'), /a zip archive, as Word/],
    ['a picture', file('a.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d])), /a picture/],
    ['no PDF', file('a.pdf', SAID), /is called a PDF and is none/],
  ])('%s is refused in words', async (_what, content, words) => {
    expect(await refusal(content)).toMatch(words);
  });
});

describe('a page', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Ada meets Babbage in Northport again | Gazette</title>
    <meta property="og:title" content="Ada meets Babbage in Northport again"><meta property="og:site_name" content="Gazette">
    <meta name="author" content="By Jane Doe and John Roe"><meta property="article:published_time" content="2024-03-01T10:00:00Z">
    <link rel="canonical" href="https://gazette.example/ada"><script>document.title = 'no'</script></head><body>
    <nav><a href="/">Home</a> <a href="javascript:alert(1)">More</a></nav><article><h1>Ada meets Babbage in Northport again</h1>
    <figure><img src="x" onerror="alert(1)"><figcaption>Ada on the quay of the harbour, waiting for a ferry</figcaption></figure>
    ${PARAGRAPHS}<h2>What comes next</h2><p>${SAID.replace('Tuesday', 'Friday')}</p><script>alert('boo')</script></article>
    <footer>All rights reserved</footer></body></html>`;

  test('is its readable part, a paragraph a line, and what it says of itself; scripts are no words', async () => {
    const taken = await readIntake(file('a.html', page));
    expect(taken.about).toEqual({
      title: 'Ada meets Babbage in Northport again',
      publisher: 'Gazette',
      authors: ['Jane Doe', 'John Roe'],
      url: 'https://gazette.example/ada',
      publishedAt: '2024-03-01',
      language: 'en',
    });
    const zones = taken.regions.map(({ start, end, zone }) => `${zone}: ${taken.text.slice(start, end)}`);
    expect(zones.slice(0, 3)).toEqual([
      'title: Ada meets Babbage in Northport again',
      'caption: Ada on the quay of the harbour, waiting for a ferry',
      `body: 0. ${SAID}`,
    ]);
    expect(zones.slice(-2)).toEqual([
      'subhead: What comes next',
      `body: ${SAID.replace('Tuesday', 'Friday')}`,
    ]);
    expect(taken.text).not.toMatch(/alert|document|Home|rights/);
    expect(taken.source?.ending).toBe('html');
  });

  test.each([
    ['Ada meets Babbage in Northport again | Gazette', 'Gazette'],
    ['Ada meets Babbage in Northport again – World – The Daily Gazette', 'The Daily Gazette'],
    ['The Daily Gazette: Home | Ada meets Babbage in Northport again', 'The Daily Gazette: Home'],
    ['Ada meets Babbage in Northport again', undefined],
    ['Ada meets Babbage in Northport again-and-again', undefined],
    ['Something else | Gazette', undefined],
  ])('that is called “%s” above its heading alone is published by %s', async (called, publisher) => {
    const bare = page.replace(/<title>.*?<\/title>/, `<title>${called}</title>`).replaceAll(/<meta property="og:[^>]+>/g, '');
    const { about } = await readIntake(file('a.html', bare));
    expect(about.publisher).toBe(publisher);
    expect(about.title).toBe(publisher === undefined ? called : 'Ada meets Babbage in Northport again');
  }); // oxfmt-ignore

  test('nested 10,000 deep is read, one that only nests is refused, and one that is all scripts says so', async () => {
    const deep = await readIntake(
      file('a.html', `<html><body>${'<div>'.repeat(10_000)}<p>${SAID}</p></body></html>`),
    );
    expect(deep.text).toBe(SAID);
    expect(await refusal(file('a.html', `<html>${'<b>'.repeat(100_000)}x`))).toMatch(/nested 100,001 deep/);
    expect(await refusal(file('a.html', '<html><script>render()</script></html>'))).toMatch(
      /come by scripts, which are not run/,
    );
  });

  test('in another encoding is read by what it says, and its address only if it is one of the web', async () => {
    const bytes = Buffer.from(
      `<html><head><meta charset="windows-1251"><link rel="canonical" href="javascript:alert(1)"></head><body><p>`,
      'latin1',
    );
    const taken = await readIntake(
      file(
        'a.html',
        new Uint8Array(
          Buffer.concat([bytes, Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), Buffer.from('</p>')]),
        ),
      ),
    );
    expect(taken.text).toBe('Привет');
    expect(taken.about.url).toBeUndefined();
  });
});

test('a text that tells of how a PDF begins is a text', async () => {
  const words = `The file begins with %PDF-1.7, the report says.\n\n${SAID}\n${TOLD}\n`;
  expect((await readIntake(file('a.txt', words))).text).toBe(words);
});

describe('a PDF', () => {
  const NAMES = ['Eva', 'Ina', 'Uma'];

  test('is the words of its pages, paragraph by paragraph, without what repeats at their edges', async () => {
    const bytes = await aPdf((pdf) => {
      for (const [at, name] of NAMES.entries()) {
        if (at > 0) pdf.addPage();
        pdf.fontSize(9).text('Gazette of Northport', 72, 30, { lineBreak: false }).text(`${at + 1}`, 300, 720, { lineBreak: false });
        if (at === 0) pdf.fontSize(20).text('Ada meets Babbage in Northport', 72, 80);
        pdf.fontSize(11).text(`${name}: ${SAID} ${TOLD}`, 72, 130).moveDown().text(`${name}: ${TOLD} The counter-`).text(`narcotics boats of ${name} wait.`);
      }
    });
    const taken = await readIntake(file('a.pdf', bytes));
    const lines = NAMES.flatMap((name) => [`${name}: ${SAID} ${TOLD}`, `${name}: ${TOLD} The counternarcotics boats of ${name} wait.`]);
    expect(taken.text.split('\n')).toEqual(['Ada meets Babbage in Northport', ...lines]);
    expect(taken.about).toEqual({ title: 'Ada meets Babbage in Northport', language: 'en' });
    expect(taken.notices).toEqual(['The words of its 3 pages were taken; the PDF itself is kept beside them.', expect.stringContaining('put together'), expect.stringMatching(/^6 lines at the head or foot/)]);
  });

  test('without text, with a password, or damaged says so', async () => {
    const whole = await aPdf((pdf) => pdf.text(SAID));
    expect(await refusal(file('scan.pdf', await aPdf((pdf) => pdf.rect(10, 10, 300, 300).fill('red'))))).toMatch(/one page and no text: it is a scan/);
    expect(await refusal(file('a.pdf', await aPdf((pdf) => pdf.text(SAID), { userPassword: 'x', ownerPassword: 'y' })))).toMatch(/is encrypted/);
    expect(await refusal(file('a.pdf', whole.slice(0, 400)))).toMatch(/is damaged/);
    expect(await refusal(file('a.pdf', `%PDF-1.7\n${'x'.repeat(3_000)}`))).toMatch(/is damaged/);
  });
}); // oxfmt-ignore
