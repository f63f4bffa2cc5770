/**
 * Drugs, what they are made of, and classes of both, as releases and news write them. Written for Redthread, Apache-2.0.
 * A row: `name | other names`; the id is `substance/` and the slug of the name. Case does not matter.
 */
// oxfmt-ignore
export const SUBSTANCES = `
Fentanyl|illicit fentanyl powder;fentanyl powder;fentanyl pills
Fentanyl precursors|fentanyl precursor;fentanyl precursor chemicals;fentanyl precursor chemical
Precursor chemicals|chemical precursors;precursor chemical;precursors;chemical precursor;drug precursors;precursor drugs
Synthetic drug precursors|synthetic drug precursor chemicals;precursors of synthetic drugs
Carfentanil|
Acetylfentanyl|acetyl fentanyl
Furanylfentanyl|furanyl fentanyl
Protonitazene|
Metonitazene|
Etonitazene|
Isotonitazene|
Nitazenes|nitazene
Xylazine|tranq
Medetomidine|
Naloxone|Narcan
Buprenorphine|suboxone
Methadone|
Heroin|black tar heroin
Morphine|
Opium|opium poppy;poppy straw
Codeine|
Oxycodone|OxyContin
Hydrocodone|
Hydromorphone|
Tramadol|
Tapentadol|
Opioids|opioid
Synthetic opioids|synthetic opioid
Opiates|opiate
Cocaine|cocaine hydrochloride;powder cocaine;crack cocaine;cocaine base
Coca|coca leaf;coca leaves;coca paste
Marijuana|cannabis;hashish
Methamphetamine|methamphetamines;meth;crystal meth;crystal methamphetamine
Amphetamine|amphetamines
Amphetamine-type stimulants|amphetamine-type stimulant
Captagon|fenethylline
Ephedrine|
Pseudoephedrine|
MDMA|ecstasy
Ketamine|
LSD|
GHB|
PCP|phencyclidine
Psilocybin|
Khat|
Synthetic cannabinoids|synthetic cannabinoid;synthetic marijuana
Bath salts|
Benzodiazepines|benzodiazepine
Alprazolam|Xanax
Bromazolam|
Anabolic steroids|anabolic steroid
Synthetic drugs|synthetic drug
Counterfeit pills|fake pills
NPP|N-Phenethyl-4-piperidone;N-phenethyl-4-piperidone;1-phenethyl-4-piperidone
ANPP|4-ANPP;4-anilino-N-phenethylpiperidine
1-boc-4-piperidone|1-boc-4-AP;1-Boc-4-AP
4-piperidone|4-AP
P2P|phenyl-2-propanone
BMK|
PMK|PMK ethyl glycidate
Phenylacetic acid|
Monomethylamine|methylamine
Acetic anhydride|
Potassium permanganate|
Sodium borohydride|
Hydriodic acid|
`;
