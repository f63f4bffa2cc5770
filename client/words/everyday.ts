/** How the things of a shelf, or of one query, are called where nobody speaks of offices, figures and voices. */
const EVERYDAY: Readonly<Record<string, string>> = {
  articles: 'source report news newspaper press document',
  'articles/single-source': 'story stories',
  'articles/copies': 'story stories duplicate reprint',
  'articles/statements': 'quote quotation remark comment',
  countries: 'state nation government stance',
  'countries/membership': 'coalition alliance join',
  events: 'happening incident history date',
  'events/timeline': 'visit trip travel meeting chronology',
  'events/together': 'visit trip meeting conference',
  'events/what-led-to-what': 'cause reason consequence why',
  'events/unconfirmed-plans': 'visit future intention',
  'explore/least-supported': 'source weak doubtful',
  figures: 'size number amount quantity count how many statistics share total deaths',
  paths: 'connection link route chain',
  people: 'person role job',
  'people/in-office': 'post position title function work lead leader boss head chief runs in charge',
  'people/offices': 'post position title function work lead leader boss head chief runs in charge',
  'people/career': 'post position biography life work',
  'people/who-met-whom': 'visit meeting trip talks travel conversation',
  sanctions: 'penalty punishment ban blacklist',
  'sanctions/charges': 'court trial crime indictment prosecution accused',
  substances: 'drug chemical precursor fentanyl trade route',
};

export function everydayWords(id: string): string {
  const shelf = id.split('/')[0] ?? id;
  return `${EVERYDAY[shelf] ?? ''} ${EVERYDAY[id] ?? ''}`;
}
