/**
 * Which body a title names without naming it (ONTOLOGY, house rule 1). Written for Redthread, Apache-2.0.
 * `words` stand in the title in this order; `names` are what a text may call the body, the first is ours.
 */
export interface TitleBody {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

const secretary = (of: string, ...names: string[]): TitleBody[] => [
  { words: ['secretary', 'of', ...of.split(' ')], names },
  { words: [...of.replace(/^the /, '').split(' '), 'secretary'], names },
];

/** Titles of the United States, where no other country is named beside them. */
export const TITLE_BODIES: readonly TitleBody[] = [
  ...secretary('state', 'US Department of State', 'Department of State', 'State Department'),
  ...secretary('the treasury', 'US Department of the Treasury', 'Department of the Treasury', 'Treasury Department', 'Treasury'),
  ...secretary('defense', 'US Department of Defense', 'Department of Defense', 'Defense Department', 'Pentagon'),
  ...secretary('war', 'US Department of War', 'Department of War'),
  ...secretary('commerce', 'US Department of Commerce', 'Department of Commerce', 'Commerce Department'),
  ...secretary('homeland security', 'US Department of Homeland Security', 'Department of Homeland Security'),
  ...secretary('energy', 'US Department of Energy', 'Department of Energy', 'Energy Department'),
  ...secretary('labor', 'US Department of Labor', 'Department of Labor', 'Labor Department'),
  ...secretary('agriculture', 'US Department of Agriculture', 'Department of Agriculture'),
  ...secretary('education', 'US Department of Education', 'Department of Education'),
  ...secretary('transportation', 'US Department of Transportation', 'Department of Transportation'),
  ...secretary('the interior', 'US Department of the Interior', 'Department of the Interior', 'Interior Department'),
  ...secretary('health and human services', 'US Department of Health and Human Services', 'Department of Health and Human Services'),
  ...secretary('veterans affairs', 'US Department of Veterans Affairs', 'Department of Veterans Affairs'),
  ...secretary('the army', 'US Army', 'Army'),
  ...secretary('the navy', 'US Navy', 'Navy'),
  ...secretary('the air force', 'US Air Force', 'Air Force'),
  { words: ['secretary-general', 'of', 'the', 'united', 'nations'], names: ['United Nations', 'U.N.', 'UN'] },
  { words: ['attorney', 'general'], names: ['US Department of Justice', 'Department of Justice', 'Justice Department'] },
  { words: ['national', 'security', 'advisor'], names: ['White House'] },
  { words: ['national', 'security', 'adviser'], names: ['White House'] },
  { words: ['press', 'secretary'], names: ['White House'] },
]; // oxfmt-ignore

/** Who holds these offices holds them in a country, where no body is named. */
export const OF_COUNTRIES: ReadonlySet<string> = new Set(
  'president vice-president premier minister chancellor ambassador envoy king queen prince emir sultan governor senator congressman congresswoman representative judge attorney consul chief secretary commander general spokesman spokesperson spokeswoman official magistrate prosecutor'.split(' '),
); // oxfmt-ignore

/** They lead or belong to a group; no office. */
export const LEADERS: ReadonlySet<string> = new Set(
  'leader head boss kingpin lieutenant operative member founder co-founder owner'.split(' '),
);

/**
 * Heads of states and of governments who are named without their country, by name. Facts written for Redthread,
 * Apache-2.0; those who held such an office between 2000 and 2025.
 */
export const HEADS: Readonly<Record<string, readonly string[]>> = {
  'United States': ['Clinton', 'Bush', 'Obama', 'Trump', 'Biden', 'Harris', 'Pence', 'Vance', 'Cheney'],
  China: ['Xi Jinping', 'Xi', 'Hu Jintao', 'Hu', 'Li Keqiang', 'Li Qiang', 'Wen Jiabao', 'Jiang Zemin'],
  Russia: ['Putin', 'Medvedev', 'Mishustin'],
  Ukraine: ['Zelenskyy', 'Zelensky', 'Zelenskiy', 'Poroshenko', 'Shmyhal'],
  Mexico: ['Sheinbaum', 'López Obrador', 'Lopez Obrador', 'Peña Nieto', 'Pena Nieto', 'Calderón', 'Calderon'],
  Colombia: ['Petro', 'Duque', 'Uribe'],
  Venezuela: ['Maduro', 'Chávez', 'Chavez'],
  Brazil: ['Lula', 'Lula da Silva', 'Bolsonaro', 'Rousseff', 'Temer'],
  Argentina: ['Milei', 'Macri'],
  Ecuador: ['Noboa', 'Lasso', 'Correa'],
  Peru: ['Boluarte', 'Humala'],
  Chile: ['Boric', 'Piñera', 'Bachelet'],
  Cuba: ['Díaz-Canel', 'Diaz-Canel', 'Castro'],
  Nicaragua: ['Ortega'],
  'El Salvador': ['Bukele'],
  Guatemala: ['Arévalo', 'Arevalo', 'Giammattei'],
  Honduras: ['Xiomara Castro'],
  India: ['Modi', 'Manmohan Singh'],
  Japan: ['Kishida', 'Abe', 'Suga', 'Ishiba'],
  'South Korea': ['Yoon', 'Moon', 'Lee Jae-myung'],
  'North Korea': ['Kim Jong Un', 'Kim Jong-un'],
  'United Kingdom': ['Starmer', 'Sunak', 'Truss', 'Johnson', 'May', 'Cameron', 'Blair'],
  France: ['Macron', 'Hollande', 'Sarkozy', 'Chirac'],
  Germany: ['Merz', 'Scholz', 'Merkel', 'Steinmeier'],
  Italy: ['Meloni', 'Draghi', 'Conte'],
  Spain: ['Sánchez', 'Rajoy'],
  Canada: ['Carney', 'Trudeau', 'Harper'],
  Australia: ['Albanese', 'Morrison', 'Turnbull'],
  Turkey: ['Erdogan', 'Erdoğan'],
  Israel: ['Netanyahu', 'Herzog', 'Lapid', 'Bennett'],
  Iran: ['Raisi', 'Rouhani', 'Pezeshkian', 'Ahmadinejad'],
  Syria: ['Assad', 'al-Assad', 'al-Sharaa'],
  Egypt: ['el-Sisi', 'Sisi', 'Mubarak'],
  'Saudi Arabia': ['Mohammed bin Salman'],
  Belarus: ['Lukashenko', 'Lukashenka'],
  Poland: ['Tusk', 'Duda'],
  Hungary: ['Orban', 'Orbán'],
  Philippines: ['Marcos', 'Duterte'],
  Vietnam: ['Pham Minh Chinh', 'To Lam'],
  Indonesia: ['Prabowo', 'Widodo', 'Jokowi'],
  Pakistan: ['Imran Khan', 'Shehbaz Sharif'],
}; // oxfmt-ignore
