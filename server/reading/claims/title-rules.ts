/** Rules that are code: how titles before names are read, what follows from a meeting. */
export const TITLE_RULES: readonly { readonly id: string; readonly about: string }[] = [
  { id: 'offices/title-of-body', about: 'A title before a name, with the body it belongs to: “Director of the Trade Bureau Ana Ruiz”.' },
  { id: 'offices/title-implies-body', about: 'A title that names a body of the United States without its name: “Secretary of State”.' },
  { id: 'offices/title-of-country', about: 'A title before a name, with a country or nationality: “Chilean Foreign Minister Ana Ruiz”.' },
  { id: 'offices/head-of-country', about: 'A title before a name that is known for its country.' },
  { id: 'offices/spokesperson', about: 'A spokesperson without a body speaks for whoever published the text.' },
  { id: 'offices/envoy', about: 'An ambassador or envoy represents the country whose envoy it is.' },
  { id: 'visits/met-abroad', about: 'Whoever met somebody in a city of another country went there.' },
  { id: 'sanctions/some-of', about: 'A smaller count of those who were told of before is part of them.' },
  { id: 'origin/counted-at', about: 'Some of a counted group are told of by their place: “Peru (6)”, “five in Chile”.' },
  { id: 'origin/in', about: 'A firm or group “in” a country is based there.' },
]; // oxfmt-ignore
