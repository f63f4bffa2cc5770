/** A label in each script; of those that run to the left, one with what a face joins and one with marks. */
export const SCRIPTS = {
  Latin: 'Zoë Łukasz-Ağaoğlu & office 4x4',
  Vietnamese: 'Nguyễn Văn Đạt',
  Cyrillic: 'Владимир Їжакевич',
  Greek: 'Ναός Αθήνα',
  Chinese: '弗拉基米尔·普京',
  'Latin and Chinese': 'Xi Jinping 习近平',
  Arabic: 'محمد بن سلمان آل سعود',
  'Arabic with joined letters': 'الإسلامية',
  'Arabic with numbers': 'علي ١٢٣ رضا',
  'Arabic with vowels': 'مُحَمَّد',
  Hebrew: 'בנימין נתניהו',
  'Hebrew with points': 'שָׁלוֹם',
  Emoji: '👍🏿🇩🇪',
} as const;
