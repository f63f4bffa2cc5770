/**
 * Of the listed bodies those whose name other states have, too: whose is meant where no land is told. Written for
 * Redthread, Apache-2.0 (facts of general knowledge).
 */
// oxfmt-ignore
export const HOMES: Readonly<Record<string, string>> = {
  'Ministry of State Security': 'country/china', 'Ministry of Public Security': 'country/china', 'Ministry of Commerce': 'country/china',
  'State Council': 'country/china', 'Central Military Commission': 'country/china', 'Politburo': 'country/china',
  'Ministry of Intelligence and Security': 'country/iran', 'Foreign Office': 'country/united-kingdom', 'Home Office': 'country/united-kingdom',
  'House of Commons': 'country/united-kingdom', 'House of Lords': 'country/united-kingdom', 'National Crime Agency': 'country/united-kingdom',
  'National Guard': 'country/united-states', 'Border Patrol': 'country/united-states', 'Securities and Exchange Commission': 'country/united-states',
  'National Security Council': 'country/united-states', 'Environmental Protection Agency': 'country/united-states',
  'Central Bureau of Investigation': 'country/india', 'Narcotics Control Bureau': 'country/india', 'Financial Intelligence Unit': 'country/mexico',
};
