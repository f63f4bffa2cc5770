import type { SavedQuestion } from '../../support/saved-questions.ts';

const SCMP = 'article/2024-scmp-working-group';
const CARTELS = {
  fromName: 'Mexican cartels',
  type: 'TRAFFICS_INTO',
  toName: 'United States',
  status: 'said',
};

export const substances: readonly SavedQuestion[] = [
  {
    asks: 'how does fentanyl come about, and where does it go?',
    query: 'substances/supply-chain',
    params: { substance: 'substance/fentanyl' },
    finds: [
      {
        stage: 'made-from',
        wareName: 'Equipment for making fentanyl',
        type: 'USED_TO_MAKE',
        marks: ['hedged'],
      },
      { stage: 'made-from', wareName: 'Fentanyl precursors', type: 'EXPORTS', status: 'asserted' },
      { stage: 'itself', type: 'SOURCE_OF', fromName: 'China', toPlaces: ['United States'], status: 'said' },
      { stage: 'itself', wareName: 'Fentanyl', ...CARTELS },
    ],
    // Another drug of the same class is another chain.
    not: [{ stage: 'itself', wareName: 'Tramadol' }],
    restsOn: `${SCMP}/c89`,
  },
  {
    asks: 'what becomes of the precursors?',
    query: 'substances/supply-chain',
    params: { substance: 'substance/fentanyl-precursors' },
    finds: [
      {
        stage: 'itself',
        type: 'USED_TO_MAKE',
        toName: 'Fentanyl-related substances',
        status: 'said',
      },
      { stage: 'makes', wareName: 'Fentanyl-related substances', ...CARTELS },
      { stage: 'makes', wareName: 'Fentanyl', ...CARTELS },
    ],
    restsOn: `${SCMP}/c88`,
  },
  {
    asks: 'who is accused of supplying the precursors, and whom?',
    query: 'substances/supply-chain',
    params: { substance: 'substance/fentanyl-precursors' },
    finds: [
      {
        stage: 'itself',
        fromName: 'Two Chinese companies sanctioned in April 2023',
        type: 'SUPPLIES',
        toName: 'Drug cartels in Mexico',
        status: 'alleged',
      },
    ],
    restsOn: 'article/2023-07-scmp-coalition-pressure/c122',
  },
  {
    asks: 'who controls fentanyl, by what, and since when?',
    query: 'substances/controls',
    params: { substance: 'substance/fentanyl' },
    finds: [
      { controlName: 'China', type: 'REGULATES', status: 'said', since: '2019' },
      {
        controlName: 'US–China pledge on illicit drugs',
        type: 'COMBATS',
        status: 'planned',
        since: null,
        madeBy: ['China COMMITTED_TO asserted', 'United States COMMITTED_TO asserted'],
      },
    ],
    not: [{ scope: 'made-from' }, { scope: 'its-class' }],
    restsOn: `${SCMP}/c2`,
  },
  {
    asks: 'and who controls what it is made from?',
    query: 'substances/controls',
    params: { substance: 'substance/fentanyl', wider: true },
    finds: [
      {
        scope: 'made-from',
        wareName: 'Fentanyl precursors',
        control: 'organization/us-china-counternarcotics-working-group',
        type: 'COMBATS',
        status: 'wanted',
      },
      { scope: 'its-class', wareName: 'Illicit drugs', controlName: 'US–China pledge on illicit drugs' },
    ],
    restsOn: `${SCMP}/c56`,
  },
  {
    asks: 'and who controls the class that is called after it?',
    query: 'substances/controls',
    params: { substance: 'substance/fentanyl', wider: true },
    finds: [
      {
        scope: 'its-class',
        // No text says so: it follows from the name.
        through: ['asserted, inferred'],
        ware: 'substance/fentanyl-type-substances',
        controlName: 'Chinese pledge on fentanyl-type substances',
        type: 'COMBATS',
        status: 'planned',
        saidBy: ['China'],
      },
    ],
    restsOn: `${SCMP}/c167`,
  },
  {
    asks: 'where does what belongs to a class by its name alone come from?',
    query: 'substances/supply-chain',
    params: { substance: 'substance/fentanyl-type-substances' },
    finds: [{ stage: 'kind', type: 'KIND_OF', wareName: 'Fentanyl', through: ['asserted, inferred'] }],
    restsOn: `${SCMP}/c167`,
  },
];
