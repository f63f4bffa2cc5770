/**
 * Words that must be spelled alike for facts to meet: role slugs are part of a relation's key, metrics and units
 * decide which figures compare (ONTOLOGY, Figures). A word is added by one row.
 */
export const ROLES: Record<string, string> = {
  'secretary-of-state': 'secretary of state',
  'assistant-secretary-of-state': 'assistant secretary of state',
  president: 'president',
  'senior-official': 'senior official',
  'minister-of-public-security': 'minister of public security',
  'deputy-homeland-security-adviser': 'deputy homeland security adviser',
  spokesman: 'spokesman',
  speaker: 'speaker',
};

export const METRICS: Record<string, string> = {
  members: 'members',
  deaths: 'deaths',
  'death-rate': 'death rate',
  share: 'share',
  participants: 'participants',
  'strength-over-heroin': 'strength compared with heroin',
  'fentanyl-shipments': 'shipments of fentanyl',
  duration: 'duration',
  visits: 'visits',
  'fields-of-work': 'fields of work',
  'acquaintance-with-overdose-victim': 'people who know a victim of an overdose',
  'share-made-with-chinese-precursors': 'share made with precursors from China',
};

/** One of it and many of it; a sign has no such forms and stands at the number. */
export const UNITS: Record<string, readonly [one: string, many: string] | string> = {
  person: ['person', 'people'],
  country: ['country', 'countries'],
  organization: ['organization', 'organizations'],
  percent: '%',
  times: ['time', 'times'],
  rank: '',
  participant: ['participant', 'participants'],
  shipment: ['shipment', 'shipments'],
  day: ['day', 'days'],
  visit: ['visit', 'visits'],
  field: ['field', 'fields'],
};
