/**
 * What members of unnamed groups are called, by what they are. Written for Redthread, Apache-2.0.
 */
// oxfmt-ignore
export const MEMBERS = {
  official: `officials officers ministers diplomats lawmakers senators generals judges prosecutors governors mayors ambassadors envoys
    legislators commanders troops soldiers policemen bureaucrats regulators congressmen representatives delegates parliamentarians advisers
    advisors commissioners sheriffs agents aides secretaries magistrates servicemembers servicemen colonels spies counterparts authorities
    investigators inspectors detectives policymakers councillors chiefs appointees delegation delegations
    prosecutors attorneys administrators marshals constables admirals consuls chancellors premiers rulers monarchs counselors counsellors
    interlocutors airmen marines gendarmes paramilitaries peacekeepers guards envoys`,
  person: `individuals nationals persons citizens men women people traffickers smugglers leaders members operatives associates defendants suspects
    fighters militants hackers brothers sons daughters sisters employees executives migrants lawyers journalists launderers financiers
    facilitators brokers co-conspirators conspirators co-defendants accomplices activists protesters dissidents terrorists gunmen insurgents
    rebels residents students researchers scientists experts engineers directors owners founders shareholders family-members relatives
    distributors dealers couriers kingpins criminals perpetrators actors victims hostages prisoners detainees refugees children workers
    supporters loyalists businessmen businesspeople oligarchs elites cybercriminals fugitives inmates patients passengers witnesses
    investors managers bankers accountants chemists cooks assassins hitmen recruiters captains captives civilians others
    enablers affiliates mercenaries pilots sailors veterans professors teachers reporters contractors negotiators colleagues allies partners
    proxies sympathizers sympathisers extremists jihadists separatists commandos deputies lieutenants henchmen cronies bosses
    ringleaders gangsters mobsters warlords kidnappers murderers killers hijackers pirates poachers counterfeiters fraudsters scammers
    buyers sellers customers consumers users growers farmers peasants fishermen miners truckers professionals specialists technicians
    clinicians doctors nurses physicians prescribers advocates campaigners protestors demonstrators voters candidates aspirants survivors
    analysts observers academics scholars economists intermediaries middlemen fixers traders merchants entrepreneurs executives managers
    stakeholders philanthropists donors lobbyists opponents adversaries rivals defectors exiles asylum-seekers immigrants
    communities families households youths teenagers adults parents spouses siblings cousins ranchers landowners extortionists informants
    correspondents editors publishers bloggers priests clerics bishops monks pastors responders volunteers practitioners inhabitants
    jurors plaintiffs petitioners claimants offenders felons convicts robbers thieves burglars predators abusers intruders hacktivists
    codefendants coconspirators collectors mules drivers transporters haulers coyotes peddlers bidders bettors subscribers taxpayers
    homeowners borrowers depositors clients creditors recipients beneficiaries participants attendees invitees speakers laureates youth
    girls boys infants minors seniors elders mothers fathers widows wives husbands orphans nephews nieces uncles aunts friends
    strangers applicants trainees interns pharmacists programmers developers coders clerks cashiers tellers auditors notaries consultants
    industrialists fundraisers benefactors backers sponsors patrons propagandists influencers commentators writers authors artists
    musicians athletes players firefighters paramedics rescuers laborers labourers employers dockworkers seafarers crewmembers pilgrims
    worshippers imams rabbis settlers foreigners expatriates interpreters translators mediators observers monitors bystanders motorists
    tourists travelers travellers visitors landlords tenants masterminds plotters organizers organisers instigators enforcers gunrunners
    bombers snipers shooters arsonists saboteurs spies handlers informers whistleblowers deportees returnees evacuees aliens noncitizens
    missionaries dignitaries revolutionaries functionaries reservists combatants noncombatants assistants servants occupants tyrants
    policyholders patriots nationalists royalists anarchists propagators mercenaries musicians masons carpenters
    entrants escapees offspring grandchildren guardians caregivers educators principals superintendents provosts`,
  company: `companies firms businesses banks manufacturers suppliers subsidiaries airlines corporations enterprises refineries importers
    exporters retailers startups carmakers chipmakers producers shippers institutions exchanges pharmacies laboratories refiners lenders
    insurers operators vendors wholesalers conglomerates factories shipyards hospitals clinics labs platforms carriers brokerages
    storefronts casinos drugmakers automakers shipowners
    providers makers dealerships multinationals marketplaces exchangers mixers charterers smelters
    franchises wholesalers resellers forwarders fabricators foundries breweries`,
  country: `countries nations states governments economies regimes democracies powers monarchies autocracies neighbors neighbours
    jurisdictions republics kingdoms superpowers signatories`,
  organization: `organizations organisations groups gangs ngos militias parties unions universities institutes factions clans think-tanks agencies
    ministries departments bodies brigades syndicates charities churches associations foundations federations coalitions alliances
    communes courts parliaments outlets broadcasters newspapers cooperatives societies
    teams squads crews battalions regiments councils clubs leagues movements tribes bureaus consortia consortiums congregations
    embassies consulates legislatures`,
  entity: `entities targets cartels networks rings cells gangs mafias triads`,
} as const;
/** How many, in words. */
// oxfmt-ignore
export const NUMBERS: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90,
};
/** Uncounted many: at least so many. */
// oxfmt-ignore
export const QUANTITIES: Readonly<Record<string, number>> = {
  several: 3, multiple: 2, numerous: 3, many: 2, various: 2, some: 2, additional: 2,
};
/** Numbers that say only in what order of size: "dozens" are two dozen. */
// oxfmt-ignore
export const LOOSE: Readonly<Record<string, number>> = { tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000 };
/** "a dozen", "two dozen" */
export const BARE_COUNTS: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };
/** Behind "a" and before "of": many, without a number. */
// oxfmt-ignore
export const MANY_OF: Readonly<Record<string, { min: number; max?: number }>> = {
  number: { min: 2 }, handful: { min: 2 }, couple: { min: 2 }, pair: { min: 2, max: 2 }, trio: { min: 3, max: 3 }, host: { min: 2 },
  range: { min: 2 }, variety: { min: 2 }, array: { min: 2 }, series: { min: 2 }, majority: { min: 2 }, string: { min: 2 },
};
/** Behind these, and behind months, a number counts nobody. */
// oxfmt-ignore
export const CALLED_BY_NUMBER = `
section sections article title order resolution chapter no number phase page paragraph class schedule annex room category tier level
version amendment rule part
`;
