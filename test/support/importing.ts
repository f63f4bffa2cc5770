import { ImportPreview, type ImportRequest } from '#contract/imports';
import { Evidence } from '#contract/evidence';
import { Problem } from '#contract/errors';
import type { anApi } from './an-api.ts';
import { aPackage } from './a-package.ts';

type Given = Partial<ImportRequest> & { files: ImportRequest['files'] };

/** The doors of imports, asked as the page asks them. */
export function importing(api: ReturnType<typeof anApi>) {
  const asked = (given: Given): ImportRequest => ({
    maker: null,
    date: '2023-08-01',
    mapping: null,
    choices: [],
    ...given,
  });
  const preview = async (given: Given): Promise<ImportPreview> => {
    const { status, body, text } = await api().post('/api/imports/preview').send(asked(given));
    if (status !== 200) throw new Error(text);
    return ImportPreview.parse(body);
  };
  const send = (given: Given, digest: string, by = 'Carol') =>
    api()
      .post('/api/imports')
      .set('X-Analyst', encodeURIComponent(by))
      .send({ ...asked(given), digest });
  return {
    preview,
    send,
    /** Looks, and approves what was shown. */
    async approve(given: Given, by = 'Carol'): Promise<{ row: { id: string }; again: boolean }> {
      const { digest, mistakes } = await preview(given);
      const { status, body, text } = await send(given, digest ?? 'none', by);
      if (status !== 200) throw new Error(`${text} ${JSON.stringify(mistakes)}`);
      return body as { row: { id: string }; again: boolean };
    },
    takeOut: (id: string, by = 'Carol') =>
      api()
        .delete(`/api/imports/${encodeURIComponent(id)}`)
        .set('X-Analyst', encodeURIComponent(by)),
    async evidenceOf(relation: string): Promise<Evidence> {
      const { body, status, text } = await api().get('/api/evidence').query({ relation });
      if (status !== 200) throw new Error(text);
      return Evidence.parse(body);
    },
    problemOf: ({ status, text }: { status: number; text: string }) => {
      const { code, fields } = Problem.parse(JSON.parse(text));
      return { status, code, fields };
    },
  };
}

export const NODES = `id,name,type,aliases,summary
p1,Ada,Person,Countess | A. L.,Writes programs.
p2,Bo Díaz,person,,
c1,Acme,Firm,,
`;

export const RELATIONS = `from,to,relation,status,from date,to date,source
p1,c1,owns,confirmed,2020,2022-05,"Register, page 3"
p2,c1,member of,,,,
p2,p1,MET,alleged,2021-03-04,,
`;

/** The organization that the pair's last node must become: a member belongs to no company. */
export const PAIR = {
  files: [
    { name: 'people.csv', text: NODES.replace('c1,Acme,Firm', 'c1,Acme,Organization') },
    { name: 'ties.csv', text: RELATIONS },
  ],
};

/** What the graph holds before anything is imported: Ada leads Acme. */
export const beforehand = () =>
  aPackage('first')
    .entity({ id: 'person/ada', type: 'Person', name: 'Ada' })
    .claim('person/ada', 'LEADS', 'organization/acme')
    .entity({ id: 'organization/acme', type: 'Organization', name: 'Acme' })
    .build();
