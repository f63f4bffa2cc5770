/** How the things of a shelf, or of one query, are called where nobody speaks of offices, figures and voices. */
export const EVERYDAY: Readonly<Record<string, string>> = {
  articles: 'source report news newspaper press document',
  'articles/single-source': 'story stories',
  'articles/copies': 'story stories duplicate reprint',
  'articles/statements': 'quote quotation remark comment',
  bodies: 'organization institution structure hierarchy',
  'bodies/chain-of-control': 'owner ownership subsidiary parent shareholder money boss hierarchy',
  changes: 'difference update news recent latest',
  'changes/new-since': 'added fresh lately',
  'changes/between': 'before after period begin end start stop',
  countries: 'state nation government stance',
  'countries/agreements': 'treaty deal pact accord contract',
  'countries/criticism': 'accusation blame warning praise complaint hostile friendly',
  'countries/membership': 'coalition alliance join',
  events: 'happening incident history date',
  'events/timeline': 'visit trip travel meeting chronology',
  'events/together': 'visit trip meeting conference',
  'events/co-participation': 'meeting attended together how often same events',
  'events/what-led-to-what': 'cause reason consequence why',
  'events/unconfirmed-plans': 'visit future intention',
  'explore/bridges': 'between groups link join gap go-between intermediary',
  'explore/brokers':
    'degree centrality betweenness intermediary middleman go-between gatekeeper key player influence',
  'explore/duplicates': 'double same person alias spelling merge entity resolution',
  'explore/least-supported': 'source weak doubtful',
  'explore/shared-neighbours': 'in common mutual common neighbours contacts',
  'explore/unconnected': 'isolated orphan lonely alone without relations unlinked',
  figures: 'size number amount quantity count how many statistics share total deaths',
  paths: 'connection link route chain',
  people: 'person role job',
  'people/in-office': 'post position title function work lead leader boss head chief runs in charge',
  'people/offices': 'post position title function work lead leader boss head chief runs in charge',
  'people/successors': 'predecessor succession replaced followed previous next former handover',
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
