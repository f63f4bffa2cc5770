/** Whom the questions on the five articles name. */
export const BLINKEN = 'person/antony-blinken';
export const ROBINSON = 'person/todd-robinson';
export const XI = 'person/xi-jinping';
export const BIDEN = 'person/joe-biden';
export const LOPEZ_OBRADOR = 'person/andres-manuel-lopez-obrador';
export const DASKAL = 'person/jen-daskal';
export const KIRBY = 'person/john-kirby';
export const PELOSI = 'person/nancy-pelosi';
export const WANG_WENBIN = 'person/wang-wenbin';
export const WANG_XIAOHONG = 'person/wang-xiaohong';
export const CHINA = 'country/china';
export const MEXICO = 'country/mexico';
export const UNITED_STATES = 'country/united-states';
export const STATE_DEPARTMENT = 'agency/us-department-of-state';
export const OFAC = 'agency/office-of-foreign-assets-control';
export const MEETINGS_IN_BEIJING = 'event/2023-06-blinken-meetings-in-beijing';
export const TWO_COMPANIES = 'group/2023-04-two-sanctioned-chinese-companies';
