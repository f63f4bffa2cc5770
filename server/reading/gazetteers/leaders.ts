/**
 * Heads of states and governments whom news names by the family name alone, for linking. Written for Redthread, Apache-2.0.
 * A row: `name | other spellings, and the name alone where it can mean nobody else`.
 */
// oxfmt-ignore
export const LEADERS = `
Nicolás Maduro|Nicolás Maduro Moros;Maduro
Joe Biden|Joseph R. Biden;Joseph Biden;Joseph R. Biden Jr.;Biden
Donald Trump|Donald J. Trump;Trump
Barack Obama|Obama
Kamala Harris|
Vladimir Putin|Putin
Xi Jinping|Xi
Volodymyr Zelenskyy|Volodymyr Zelensky;Volodymyr Zelenskiy;Zelenskyy;Zelensky;Zelenskiy
Benjamin Netanyahu|Netanyahu
Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Tayyip Erdogan;Erdogan;Erdoğan
Bashar al-Assad|Bashar al-Asad;Bashar Assad;Bashar al Assad
Kim Jong Un|Kim Jong-un;Kim Jong-Un
Ali Khamenei|Khamenei
Narendra Modi|
Emmanuel Macron|Macron
Angela Merkel|Merkel
Olaf Scholz|Scholz
Alexander Lukashenko|Alyaksandr Lukashenka;Aleksandr Lukashenko;Lukashenko;Lukashenka
Daniel Ortega|
Hugo Chávez|
Fidel Castro|
Andrés Manuel López Obrador|López Obrador;Lopez Obrador;Andres Manuel Lopez Obrador
Mohammed bin Salman|
Osama bin Laden|Usama bin Laden;Usama bin Ladin;bin Laden
Saddam Hussein|
Muammar Gaddafi|Gaddafi;Qaddafi
Yevgeniy Prigozhin|Yevgeny Prigozhin;Prigozhin
Antony Blinken|Antony J. Blinken;Blinken
Sergei Lavrov|Sergey Lavrov;Lavrov
Ebrahim Raisi|
Hassan Rouhani|Rouhani
Luiz Inácio Lula da Silva|Lula
Jair Bolsonaro|Bolsonaro
Viktor Orbán|Viktor Orban;Orbán;Orban
`;
