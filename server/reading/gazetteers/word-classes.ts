/**
 * Words by which the kind of a name is seen: heads of bodies, of organisations, of companies, of offices, of places.
 * Written for Redthread, Apache-2.0. In lower case.
 */
// oxfmt-ignore
/** Bodies of a state: first word of "Ministry of ...", last of "Foreign Ministry". */
export const AGENCY_HEADS = `
ministry department bureau office agency administration directorate commission embassy consulate secretariat court tribunal
parliament congress senate assembly legislature police navy army force forces command guard guards corps service services division
section branch unit authority treasury committee subcommittee council board inspectorate prosecutor's attorney's sheriff's customs
directorate-general gendarmerie militia mission chancellery cabinet presidency prison staff marines intelligence taskforce
district-attorney's battalion regiment brigade-combat-team squadron fleet laboratory archives registry comptroller ombudsman
`;
// oxfmt-ignore
/** The same heads where they begin a name: "Office of", "Embassy in". */
export const AGENCY_OPENERS = `
ministry department bureau office agency administration directorate commission embassy consulate court committee subcommittee
council board division section branch service secretariat chamber house assembly delegation mission directorate-general inspectorate
authority prosecutor-general secretaria secretaría ministerio fiscalia fiscalía procuraduria policia policía tribunal
`;
// oxfmt-ignore
/** Not of a state. */
export const ORGANIZATION_HEADS = `
cartel party front movement brigade brigades league alliance coalition network organization organisation association federation
foundation university college institute institution union society church forum group gang clan militia triad mafia syndicate congregation
club centre center initiative project campaign fund trust times post news herald gazette tribune chronicle journal magazine daily agency-news
observatory caucus confederation consortium community fellowship mosque monastery school academy jihad resistance martyrs mujahideen
fighters rebels fraternity brotherhood collective lobby think-tank hospital museum committee-ngo secretariat-ngo partnership crime-family
`;
// oxfmt-ignore
export const ORGANIZATION_OPENERS = `
cartel organization organisation association federation institute university union league society foundation center centre front movement
party alliance coalition community confederation council-ngo network friends los las tren clan frente partido movimiento ejercito brigadas harakat
jaysh jaish liwa jabhat ansar hizb lashkar tehrik
`;
// oxfmt-ignore
/** Forms of companies: they end a name, whatever stands before. Parted by spaces; the points are left out. */
export const COMPANY_FORMS = `
ltd limited inc incorporated corp corporation llc llp lp plc company gmbh ag kg se nv bv sa sas sarl srl spa sl slu cv ltda eirl spr pjsc ojsc oao
ooo zao pao jsc cjsc llc fze fzc fzco fz-llc dmcc pte pty pvt bhd sdn oy oyj ab asa aps as kft zrt doo dd ad ead eood sro ao spk tbk sh jv coltd
`;
// oxfmt-ignore
/** What companies are called after: they end a name of a company if what stands before is not all ordinary words. */
export const COMPANY_HEADS = `
holdings holding technologies technology electronics electronic industries industrial trading traders shipping petroleum petrochemical
petrochemicals chemicals chemical pharmaceuticals pharmaceutical pharma logistics airlines airways airline motors motor energy oil gas
systems solutions capital ventures investments investment enterprises enterprise partners magnetics semiconductor semiconductors
aerospace aviation marine maritime mining steel exchange laboratories labs biotech biotechnology foods resources telecom
telecommunications communications media software networks construction engineering equipment instruments materials machinery supply
import export imports exports bank banco banque bancorp insurance securities refinery refining terminal terminals ports tankers lines
cargo freight air jet jets realty properties estate consulting consultants advisors studios entertainment robotics optics optical photonics
aero drones armaments arms tools textiles plastics metals minerals metal cement agro farms restaurant restaurante hotel hotels casino
transport transportes transportation navigation shipmanagement servicios comercializadora inmobiliaria constructora distribuidora
grupo gruppe group services factory plant works store stores market markets pharmacy boutique gasolinera combustibles minera
`;
// oxfmt-ignore
/** Spanish and other words that begin names of companies. */
export const COMPANY_OPENERS = `
grupo comercializadora inmobiliaria constructora distribuidora servicios transportes operadora importadora exportadora inversiones
corporacion corporativo banco banque bank banca compania compañia empresa sociedad industrias productora consultoria agricola
ganadera minera gasolinera farmacia laboratorios restaurante hotel
`;
// oxfmt-ignore
/** A word by which a place is seen that no list has: "Kunar Province", "Lake Chad". */
export const PLACE_HEADS = `
province state city county region district prefecture oblast krai airport river island islands peninsula valley desert port strait straits gulf
sea bay gap lake mountains mount mountain village town municipality township governorate canton department-of base airbase border crossing
canal delta coast basin plateau archipelago corridor highway street avenue square heights beach hills park forest territory territories
`;
// oxfmt-ignore
/** Heads of offices before a name, each a word. */
export const TITLE_HEADS = `
president vice-president minister secretary director deputy ambassador attorney general judge justice chairman chairwoman chair chairperson
spokesperson spokesman spokeswoman commissioner administrator commander chief premier chancellor governor mayor senator congressman
congresswoman representative rep sen gov speaker king queen prince princess emir sultan pope sheikh sheik imam ayatollah mullah
crown envoy adviser advisor counselor counsellor counsel undersecretary under-secretary inspector officer agent sheriff superintendent
colonel general lieutenant major captain sergeant admiral commodore marshal brigadier lt col maj gen capt sgt adm cmdr cpl private corporal
mr mrs ms miss dr prof professor sir lord lady dame baroness rev reverend bishop archbishop cardinal father hon honorable comrade
prosecutor magistrate coordinator head leader founder ceo cfo chief-executive executive owner manager editor correspondent analyst
author journalist reporter researcher lawyer economist scientist principal comptroller treasurer controller negotiator emissary
legislator lawmaker parliamentarian mp mep councillor councilman czar president-elect supreme first lady dictator warlord kingpin boss
capo defendant co-defendant member amb presiding special
`;
// oxfmt-ignore
/** Words before a head of an office that belong to it. */
export const TITLE_BEFORE = `
deputy vice assistant under acting former principal senior junior first second third associate chief executive special prime foreign defense
defence interior finance home state treasury commerce energy trade justice health education labor agriculture transportation security
national presidential crown supreme general permanent interim then-president ex-president ex late managing co-founder district magistrate
circuit appellate attorney u.s. homeland intelligence army navy police press deputy-prime parliamentary party opposition majority
minority house senate committee regional global climate counterterrorism ret retired brigadier major lieutenant rear vice- premier
cabinet council commission communist congressional federal chief-of-staff military political technical sanctions narcotics oil economy
economic environment culture tourism information telecommunications water petroleum planning religious european external affairs
development cooperation international high union resident supervisory
`;
// oxfmt-ignore
/** Words that begin a sentence or join names and never belong to one. */
export const NEVER_NAMES = `
the a an this that these those he she it they we i you his her its their our my your in on at by for from with to of and or but nor so
as if when while after before since until because although though however meanwhile moreover according following during under over
today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec also both all any each every some many most more
no not only then there here now new two three four five six seven eight nine ten who what which where why how whose recognizing
`;
