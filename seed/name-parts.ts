/** What invented names are put together from; where a name needs more, the parts are joined in turn. */
const split = (words: string): readonly string[] => words.split(' ');

/** Whole lists of what stands side by side in the name of one person. */
export const PEOPLE: readonly { share: number; order: 'first-last' | 'last-first'; first: readonly string[]; last: readonly string[]; endings: readonly string[] }[] = [
  { share: 0.3, order: 'last-first',
    first: split('an bao bin bo chao chen dan fang fei feng gang guo hai han hao hong hua hui jian jie jin jing jun kai lan lei li lin long mei min ming na ning peng ping qi qiang qing rui shan tao ting wei wen xi xia xiang xin yan yang yi ying yong yu yun zhen'),
    last: split('Bai Cai Cao Chen Cheng Cui Deng Ding Dong Du Fan Fang Feng Fu Gao Gu Guo Han He Hu Huang Jia Jiang Jin Kong Lei Li Liang Liao Lin Liu Lu Luo Ma Mao Meng Ni Pan Peng Qian Qin Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wan Wang Wei Wu Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou'),
    endings: [''] },
  { share: 0.3, order: 'first-last',
    first: split('Ada Alan Alice Amy Anna Arthur Ben Carl Carol Clare Dan David Dora Edith Edward Ella Emma Eric Eve Frank Fred George Grace Hal Helen Henry Hugh Ida Ian Iris Jack Jane Jim Joan Joe John Judith Kate Kay Ken Laura Leo Lily Lucy Luke Mark Mary Max May Neil Nora Olive Oscar Paul Peter Ray Rose Roy Ruth Sam Sara Susan Ted Tim Tom Una Vera Victor Walter Will'),
    last: split('Ash Barn Beck Black Bram Brook Bur Cald Carr Chad Clay Cole Craw Dal Den Dray Dun East Ed Elm Fair Fen Glen Gran Hal Har Hart Haw Hol Hunt Kel Ken Lang Lin Lock Mar Mel Mil Mort New Nor Oak Pem Pres Rad Red Rock Ros Shel Stan Sut Thorn Wake Wal West Whit Win Wood'),
    endings: split('bridge bury by combe cott croft dale den don field ford gate grave ham hurst land ley low man mere more ridge son stead stone ton vale wick wood worth') },
  { share: 0.2, order: 'first-last',
    first: split('Adela Alba Alma Andrés Ángel Beatriz Bruno Camila Carlos César Clara Diego Elena Elías Emilio Érika Ester Felipe Gael Hugo Inés Iván Jaime Jesús Joaquín José Juan Julia Lía Lucía Luis Marta Mateo Nadia Noé Óscar Pablo Paula Pilar Raúl Rita Rocío Saúl Sofía Tomás Úrsula Víctor'),
    last: split('Alar Álvar Baz Ben Berm Cal Cam Cast Cerv Cord Dom Esc Est Fern Fig Gal Garc Gom Guer Gut Herr Ibar Jim Jur Lar Led Lop Mald Mart Mend Mont Mor Nav Nuñ Ort Pach Per Quir Ram Rey Riv Rod Sal Sanch Sol Tor Urr Var Vel Zap'),
    endings: split('a ado ales ano anza edo egas eira ena era es ez ía illo inos ola ón ondo ora oso uela ués') },
  { share: 0.2, order: 'first-last',
    first: split('Agnieszka Aleksei Anton Bogdan Boris Dariusz Dmitri Ewa Fjodor Gleb Grigori Igor Ilja Irina Iwan Jan Kirill Lech Lew Łucja Maksim Marek Marina Miłosz Natalja Nina Oleg Olga Paweł Piotr Radek Roman Rurik Sergej Stepan Tamara Taras Timur Ulf Wadim Wera Yuri Zoja Åsa Øystein'),
    last: split('Abram Baran Bel Bojar Bond Cher Dan Dembr Dor Dud Fed Gal Gor Grab Grod Hanč Ivan Jan Jaw Kal Kamin Klim Kos Koval Kraw Kuzn Lebed Lis Łuk Mak Malin Med Mich Nov Orl Pan Petr Pol Rom Sav Sid Skor Sok Sol Star Swid Tar Tim Vas Vol Zab Zaj Żuk'),
    endings: split('a ak ar chuk czyk ek enko ev ič ik in kov ov ovič owski ski sky uk yan ych') },
]; // oxfmt-ignore

export const PLACES = {
  first: split('Al Am Bar Bel Bor Cal Cor Dar Del Dor El Fal Far Gar Hal Har Ib Jar Kal Kar Kor Lam Lor Mal Mar Mor Nal Nor Ol Par Por Qal Ral Ror Sal Sar Sor Tal Tar Tor Ul Val Var Vor Wal Yal Zar Zor'),
  middle: split('a ad an ar e ed el en i il in ir o od on or u ul un ur'),
  town: split('bad berg burg by castle dam ford gorod grad haven holm mouth pol port pur stad ton ville wan zhou'),
  country: split('ia land stan ova ania aria onia esia istan uay ador eria'),
} as const; // oxfmt-ignore

export const COMPANIES = {
  sector: split('Agro Aviation Bank Biotech Chemical Construction Electronics Energy Finance Foods Freight Holdings Industries Logistics Marine Materials Metals Mining Motors Oil Pharma Plastics Power Shipping Software Steel Systems Telecom Textiles Trading'),
  form: ['Co., Ltd.', 'Ltd.', 'Inc.', 'LLC', 'S.A.', 'S.A. de C.V.', 'GmbH', 'JSC', 'AG', 'Group', ''],
} as const; // oxfmt-ignore

export const BODIES = {
  kind: ['Ministry', 'Bureau', 'Office', 'Directorate', 'Department', 'Commission', 'Committee', 'Inspectorate'],
  of: ['Public Security', 'Foreign Affairs', 'Finance', 'Trade', 'Customs', 'Drug Control', 'Justice', 'Health', 'Industry', 'Transport', 'Energy', 'State Security', 'Export Control', 'Public Health', 'the Treasury', 'the Interior', 'Fisheries', 'Agriculture', 'Immigration', 'Maritime Affairs'],
  group: ['Cartel', 'Network', 'Coalition', 'Working Group', 'Association', 'Institute', 'Foundation', 'Alliance', 'Forum', 'Union', 'Front', 'Brotherhood'],
  event: ['Talks', 'Summit', 'Meeting', 'Conference', 'Raid', 'Visit', 'Call', 'Trial Run', 'Launch', 'Signing'],
  role: ['minister', 'deputy-minister', 'spokesman', 'director', 'deputy-director', 'ambassador', 'president', 'vice-president', 'secretary', 'chief-of-staff', 'commissioner', 'inspector-general', 'chairman', 'chief-executive', 'treasurer', 'general-counsel'],
} as const; // oxfmt-ignore

export const SUBSTANCES = {
  first: split(
    'acet bar benz brom carf chlor cod dex diaz eth fent fluor hept iso keto lor meth mor nal nit ox par phen pip prop sul thio tram val xyl',
  ),
  middle: split('a an e en i in o on yl'),
  last: split('al am ate cet dine fen ine mide nil ol one pam tone xin yl zepam zole'),
} as const;
