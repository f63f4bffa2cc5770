/**
 * States, and the European Union where it acts as one. Written for Redthread, Apache-2.0 (facts of general knowledge).
 * A row: `name | other names | demonyms | capitals`; the id is `country/` and the slug of the name.
 * Plurals in -s of demonyms in -n and -i are made by rule. A capital may stand for its government.
 */
// oxfmt-ignore
export const COUNTRIES = `
Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan|Kabul
Albania|Republic of Albania|Albanian|Tirana
Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola|Republic of Angola|Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|
Argentina|Argentine Republic|Argentine;Argentinian;Argentines;Argentinean|Buenos Aires
Armenia|Republic of Armenia|Armenian|Yerevan
Australia|Commonwealth of Australia|Australian;Aussie|Canberra
Austria|Republic of Austria|Austrian|
Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri|Baku
Bahamas|Commonwealth of The Bahamas|Bahamian|Nassau
Bahrain|Kingdom of Bahrain|Bahraini|Manama
Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
Barbados||Barbadian;Bajan|Bridgetown
Belarus|Republic of Belarus;Byelorussia|Belarusian;Belarussian|Minsk
Belgium|Kingdom of Belgium|Belgian|
Belize||Belizean|Belmopan
Benin|Republic of Benin|Beninese|Porto-Novo
Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
Bolivia|Plurinational State of Bolivia|Bolivian|La Paz;Sucre
Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia;BiH|Bosnian|Sarajevo
Botswana|Republic of Botswana|Motswana;Batswana;Botswanan|Gaborone
Brazil|Federative Republic of Brazil|Brazilian|Brasilia;Brasília
Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
Burkina Faso||Burkinabe;Burkinabé|Ouagadougou
Burundi|Republic of Burundi|Burundian|Gitega;Bujumbura
Cabo Verde|Cape Verde|Cabo Verdean;Cape Verdean|Praia
Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
Cameroon|Republic of Cameroon|Cameroonian|Yaounde;Yaoundé
Canada||Canadian|Ottawa
Central African Republic|CAR|Central African|Bangui
Chad|Republic of Chad|Chadian|N'Djamena
Chile|Republic of Chile|Chilean|Santiago
China|People's Republic of China;PRC;P.R.C.;P.R. China;PR China;Mainland China;Communist China|Chinese;Sino|Beijing;Peking
Colombia|Republic of Colombia|Colombian|Bogota;Bogotá
Comoros|Union of the Comoros|Comorian|Moroni
Costa Rica|Republic of Costa Rica|Costa Rican|
Cote d'Ivoire|Côte d'Ivoire;Ivory Coast|Ivorian|Yamoussoukro
Croatia|Republic of Croatia|Croatian;Croat;Croats|Zagreb
Cuba|Republic of Cuba|Cuban|Havana
Cyprus|Republic of Cyprus|Cypriot;Cypriots|Nicosia
Czech Republic|Czechia|Czech;Czechs|Prague
Democratic Republic of the Congo|DRC;Democratic Republic of Congo;DR Congo;Congo-Kinshasa;D.R.C.|Congolese|Kinshasa
Denmark|Kingdom of Denmark|Danish;Dane;Danes|Copenhagen
Djibouti|Republic of Djibouti|Djiboutian|
Dominica|Commonwealth of Dominica||Roseau
Dominican Republic||Dominican|Santo Domingo
Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Quito
Egypt|Arab Republic of Egypt|Egyptian|Cairo
El Salvador|Republic of El Salvador|Salvadoran;Salvadorian;Salvadorean|San Salvador
Equatorial Guinea||Equatorial Guinean;Equatoguinean|Malabo
Eritrea|State of Eritrea|Eritrean|Asmara
Estonia|Republic of Estonia|Estonian|Tallinn
Eswatini|Swaziland;Kingdom of Eswatini|Swazi|Mbabane
Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
European Union|EU;E.U.;European Community||
Fiji|Republic of Fiji|Fijian|Suva
Finland|Republic of Finland|Finnish;Finn;Finns|Helsinki
France|French Republic|French;Frenchman;Frenchmen;Frenchwoman|Paris
Gabon|Gabonese Republic|Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia|Republic of Georgia|Georgian|Tbilisi
Germany|Federal Republic of Germany;West Germany;East Germany|German|Berlin
Ghana|Republic of Ghana|Ghanaian|Accra
Greece|Hellenic Republic|Greek;Greeks;Hellenic|Athens
Grenada||Grenadian|
Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
Guinea|Republic of Guinea|Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana|Co-operative Republic of Guyana|Guyanese|
Haiti|Republic of Haiti|Haitian|Port-au-Prince
Holy See|Vatican||
Honduras|Republic of Honduras|Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic;Icelander;Icelanders|Reykjavik
India|Republic of India|Indian|New Delhi;Delhi
Indonesia|Republic of Indonesia|Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran;Teheran
Iraq|Republic of Iraq|Iraqi|Baghdad
Ireland|Republic of Ireland|Irish;Irishman;Irishmen|Dublin
Israel|State of Israel|Israeli|Jerusalem;Tel Aviv
Italy|Italian Republic|Italian|Rome
Jamaica||Jamaican|
Japan||Japanese|Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
Kazakhstan|Republic of Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan
Kenya|Republic of Kenya|Kenyan|Nairobi
Kiribati||I-Kiribati|
Kosovo|Republic of Kosovo|Kosovar;Kosovars;Kosovan|Pristina
Kuwait|State of Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Bishkek
Laos|Lao People's Democratic Republic;Lao PDR|Laotian;Lao|Vientiane
Latvia|Republic of Latvia|Latvian|Riga
Lebanon|Lebanese Republic|Lebanese|Beirut
Lesotho|Kingdom of Lesotho|Basotho|Maseru
Liberia|Republic of Liberia|Liberian|Monrovia
Libya|State of Libya|Libyan|Tripoli
Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Republic of Lithuania|Lithuanian|Vilnius
Luxembourg|Grand Duchy of Luxembourg|Luxembourger;Luxembourgish|
Madagascar|Republic of Madagascar|Malagasy;Madagascan|Antananarivo
Malawi|Republic of Malawi|Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur;Putrajaya
Maldives|Republic of Maldives|Maldivian|Male
Mali|Republic of Mali|Malian|Bamako
Malta|Republic of Malta|Maltese|Valletta
Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
Mauritius|Republic of Mauritius|Mauritian|Port Louis
Mexico|United Mexican States|Mexican|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|
Moldova|Republic of Moldova|Moldovan|Chisinau
Monaco|Principality of Monaco|Monegasque;Monacan|
Mongolia||Mongolian|Ulaanbaatar;Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco|Kingdom of Morocco|Moroccan|Rabat
Mozambique|Republic of Mozambique|Mozambican|Maputo
Myanmar|Burma;Republic of the Union of Myanmar|Burmese|Naypyidaw;Nay Pyi Taw
Namibia|Republic of Namibia|Namibian|Windhoek
Nauru|Republic of Nauru|Nauruan|
Nepal||Nepali;Nepalese|Kathmandu
Netherlands|Kingdom of the Netherlands;Holland|Dutch;Dutchman;Dutchmen|The Hague;Amsterdam
New Zealand||New Zealander;New Zealanders;Kiwi;Kiwis|Wellington
Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
Niger|Republic of Niger|Nigerien|Niamey
Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.|North Korean;DPRK|Pyongyang
North Macedonia|Republic of North Macedonia;Macedonia|Macedonian;North Macedonian|Skopje
Norway|Kingdom of Norway|Norwegian|Oslo
Oman|Sultanate of Oman|Omani|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
Palau|Republic of Palau|Palauan|
Palestine|State of Palestine|Palestinian|Ramallah
Panama|Republic of Panama|Panamanian|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay|Republic of Paraguay|Paraguayan|Asuncion;Asunción
Peru|Republic of Peru|Peruvian|Lima
Philippines|Republic of the Philippines|Philippine;Filipino;Filipinos;Filipina|Manila
Poland|Republic of Poland|Polish;Pole;Poles|Warsaw
Portugal|Portuguese Republic|Portuguese|Lisbon
Qatar|State of Qatar|Qatari|Doha
Republic of the Congo|Congo-Brazzaville;Republic of Congo||Brazzaville
Romania||Romanian|Bucharest
Russia|Russian Federation;Soviet Union;USSR;U.S.S.R.|Russian;Soviet;Soviets|Moscow
Rwanda|Republic of Rwanda|Rwandan|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Independent State of Samoa|Samoan|Apia
San Marino||Sammarinese|
Sao Tome and Principe|São Tomé and Príncipe||
Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
Senegal|Republic of Senegal|Senegalese|Dakar
Serbia|Republic of Serbia|Serbian;Serb;Serbs|Belgrade
Seychelles|Republic of Seychelles|Seychellois|
Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
Singapore|Republic of Singapore|Singaporean|
Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|Bratislava
Slovenia|Republic of Slovenia|Slovenian;Slovene;Slovenes|Ljubljana
Solomon Islands||Solomon Islander;Solomon Islanders|Honiara
Somalia|Federal Republic of Somalia|Somali;Somalian|Mogadishu
South Africa|Republic of South Africa|South African|Pretoria
South Korea|Republic of Korea;ROK;R.O.K.;Korea|South Korean;Korean|Seoul
South Sudan|Republic of South Sudan|South Sudanese|Juba
Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid
Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
Sudan|Republic of the Sudan|Sudanese|Khartoum
Suriname|Republic of Suriname|Surinamese|Paramaribo
Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm
Switzerland|Swiss Confederation|Swiss|Bern;Berne
Syria|Syrian Arab Republic|Syrian|Damascus
Tajikistan|Republic of Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe
Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
Thailand|Kingdom of Thailand|Thai;Thais|Bangkok
Timor-Leste|East Timor|Timorese|Dili
Togo|Togolese Republic|Togolese|Lome;Lomé
Tonga|Kingdom of Tonga|Tongan|
Trinidad and Tobago|Trinidad & Tobago|Trinidadian|Port of Spain
Tunisia|Republic of Tunisia|Tunisian|Tunis
Turkey|Turkiye;Türkiye;Republic of Turkey;Republic of Türkiye;Republic of Turkiye|Turkish;Turk;Turks|Ankara
Turkmenistan||Turkmen;Turkmens|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda|Republic of Uganda|Ugandan|Kampala
Ukraine||Ukrainian|Kyiv;Kiev
United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons|London
United States|US;U.S.;USA;U.S.A.;United States of America;America|American;Americans|Washington
Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks;Uzbekistani|Tashkent
Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi
Yemen|Republic of Yemen|Yemeni;Yemenis;Yemenite|Sanaa;Sana'a;Sana’a
Zambia|Republic of Zambia|Zambian|Lusaka
Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare
`;
