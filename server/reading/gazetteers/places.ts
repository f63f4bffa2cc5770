/**
 * Places that news names: continents and regions, states, provinces, cities, waters, disputed territories. Capitals of
 * states are in countries.ts. Written for Redthread, Apache-2.0 (facts of general knowledge).
 * A row: names of one place parted by `;`, the best one first; places are parted by `,` or a new line where none of the
 * names has a comma. The id is `place/` and the slug of the first.
 */
// oxfmt-ignore
export const PLACES_WITH_COMMAS = `
Washington, D.C.;Washington D.C.;Washington, DC;Washington DC;District of Columbia;D.C.
`;
// oxfmt-ignore
export const REGIONS = `
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Middle East;Mideast,
North Africa, West Africa, East Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb,
Central Asia, East Asia, South Asia, Southeast Asia;South-East Asia;South East Asia, Northeast Asia, Asia-Pacific;Asia Pacific,
Indo-Pacific;Indo Pacific, Western Hemisphere, Caribbean, Caucasus, South Caucasus, North Caucasus, Balkans;Western Balkans,
Eastern Europe, Western Europe, Central Europe, Northern Europe, Baltic States, Baltics, Scandinavia, Levant, Persian Gulf;Arabian Gulf,
Gulf of Aden, Gulf of Oman, Gulf of Mexico;Gulf of America, Gulf of Guinea, Strait of Hormuz, Taiwan Strait, South China Sea,
East China Sea, Black Sea, Red Sea, Baltic Sea, Caspian Sea, Mediterranean Sea;Mediterranean, Arabian Sea, Sea of Azov, Bay of Bengal,
Pacific Ocean, Atlantic Ocean, Indian Ocean, Arctic Ocean, Arctic, Pacific, Atlantic, Suez Canal, Panama Canal, Bosphorus;Bosporus,
Malacca Strait;Strait of Malacca, Bab el-Mandeb;Bab al-Mandab, English Channel, Darién Gap, Golden Triangle, Amazon, Sahara, Andes, Himalayas,
Taiwan, Hong Kong, Macau;Macao, Xinjiang;Xinjiang Uyghur Autonomous Region;Xinjiang Uygur Autonomous Region, Tibet;Tibet Autonomous Region,
Gaza;Gaza Strip, West Bank, East Jerusalem, Golan Heights, Crimea, Donbas;Donbass, Nagorno-Karabakh;Nagorno Karabakh, Kashmir;Jammu and Kashmir,
Abkhazia, South Ossetia, Transnistria, Northern Cyprus, Western Sahara, Somaliland, Puntland, Kurdistan;Kurdistan Region, Iraqi Kurdistan,
Northern Ireland, Scotland, England, Wales, Guam, Puerto Rico, U.S. Virgin Islands;US Virgin Islands;Virgin Islands, American Samoa,
Northern Mariana Islands, British Virgin Islands, Cayman Islands, Bermuda, Gibraltar, Isle of Man, Jersey, Guernsey, Falkland Islands,
Greenland, Faroe Islands, Aruba, Curacao;Curaçao, Guadeloupe, Martinique, French Guiana, New Caledonia, French Polynesia, Diego Garcia,
Spratly Islands, Paracel Islands, Scarborough Shoal, Second Thomas Shoal, Senkaku Islands;Diaoyu Islands, Kuril Islands, Svalbard, Canary Islands,
Silicon Valley, Wall Street, Capitol Hill, Guantanamo Bay;Guantánamo Bay, Camp David, Mar-a-Lago, Bagram, Ramstein, Pearl Harbor, Manhattan,
Brooklyn, Queens, Bronx;the Bronx, Staten Island, Long Island, Hollywood, Westminster, Woodside, Bay Area, Midwest, Deep South, New England,
Korean Peninsula, Arabian Peninsula, Iberian Peninsula, Sinai;Sinai Peninsula, Balochistan;Baluchistan, Khyber Pakhtunkhwa, Punjab, Sindh,
Kivu;North Kivu;South Kivu, Tigray, Amhara, Darfur, Biafra, Cabo Delgado, Chechnya, Dagestan, Tatarstan, Siberia, Ingushetia, Kaliningrad,
Zaporizhzhia, Kherson, Donetsk, Luhansk;Lugansk, Kharkiv;Kharkov, Odesa;Odessa, Mariupol, Bakhmut, Lviv, Dnipro, Zaporizhia, Avdiivka, Kursk, Belgorod,
Idlib, Aleppo, Homs, Hama, Raqqa, Deir ez-Zor;Deir al-Zour;Deir Ezzor, Latakia, Tartus, Daraa, Palmyra, Kobani, Afrin, Khan Younis, Rafah, Jenin,
Nablus, Hebron, Haifa, Eilat, Ashkelon, Sderot, Bethlehem, Negev, Galilee, Beersheba, Mosul, Basra, Kirkuk, Erbil;Irbil, Sulaymaniyah, Najaf,
Karbala, Fallujah, Ramadi, Tikrit, Anbar, Nineveh, Samarra, Isfahan, Shiraz, Tabriz, Mashhad, Qom, Natanz, Fordow, Bushehr, Bandar Abbas, Ahvaz, Kerman,
Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Helmand, Nangarhar, Panjshir, Khost
`;
// oxfmt-ignore
export const US_STATES = `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, New York;New York State;State of New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State;State of Washington, West Virginia, Wisconsin, Wyoming
`;
// oxfmt-ignore
export const US_CITIES = `
New York City;NYC, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, Jacksonville, San Jose, Fort Worth,
Columbus, Charlotte, Indianapolis, San Francisco, Seattle, Denver, Oklahoma City, Nashville, El Paso, Boston, Portland, Las Vegas, Detroit, Memphis,
Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Mesa, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh,
Virginia Beach, Long Beach, Miami, Oakland, Minneapolis, Tulsa, Tampa, Arlington, New Orleans, Wichita, Bakersfield, Cleveland, Aurora, Anaheim,
Honolulu, Santa Ana, Riverside, Corpus Christi, Lexington, Stockton, Henderson, Saint Paul;St. Paul, Cincinnati, St. Louis;Saint Louis, Pittsburgh,
Greensboro, Lincoln, Anchorage, Plano, Orlando, Irvine, Newark, Toledo, Durham, Chula Vista, Fort Wayne, Jersey City, St. Petersburg, Laredo,
Madison, Chandler, Buffalo, Lubbock, Scottsdale, Reno, Glendale, Gilbert, Winston-Salem, North Las Vegas, Norfolk, Chesapeake, Garland, Irving, Hialeah,
Richmond, Boise, Spokane, Baton Rouge, Tacoma, San Bernardino, Modesto, Fontana, Santa Clarita, Birmingham, Oxnard, Fayetteville, Rochester,
Moreno Valley, Yonkers, Huntsville, Salt Lake City, Amarillo, Little Rock, Akron, Augusta, Grand Rapids, Shreveport, Mobile, Tallahassee,
Huntington Beach, Grand Prairie, Overland Park, Knoxville, Worcester, Brownsville, Newport News, Santa Rosa, Providence, Fort Lauderdale, Chattanooga,
Tempe, Oceanside, Garden Grove, Rancho Cucamonga, Cape Coral, Sioux Falls, McAllen, Peoria, Springfield, Eugene, Salem, Lancaster, Palmdale, Salinas,
Hayward, Pomona, Escondido, Sunnyvale, Pasadena, Joliet, Naperville, Bridgeport, Savannah, Paterson, Hollywood, Syracuse, Torrance, Dayton,
Alexandria, Charleston, Hartford, Cedar Rapids, New Haven, Topeka, Santa Clara, Evansville, Fargo, Billings, Berkeley, Ann Arbor, Lansing, Flint,
Wilmington, Trenton, Camden, Atlantic City, Albany, White Plains, Harrisburg, Annapolis, Frankfort, Jackson, Montgomery, Dover, Concord, Manchester,
Montpelier, Burlington, Des Moines, Jefferson City, Pierre, Bismarck, Helena, Cheyenne, Santa Fe, Olympia, Juneau, Carson City, Palo Alto, Cupertino, Menlo Park,
Mountain View, Redmond, Quantico, Langley, Fort Meade, Fort Bragg;Fort Liberty, Fort Hood, Nogales, Calexico, San Ysidro, Eagle Pass, Del Rio, Uvalde,
Parkland, Ferguson, Charlottesville, Los Alamos, Cambridge, Princeton, Stanford, Silver Spring, Bethesda, Rockville, Fairfax, Reston, McLean, Tysons,
Broward County, Miami-Dade County, Los Angeles County, Orange County, Cook County, Harris County, Maricopa County, San Diego County, Fairfax County,
King County, Wayne County, Dallas County, Clark County, Suffolk County, Nassau County, Westchester County, Montgomery County, Palm Beach, West Palm Beach
`;
// oxfmt-ignore
export const CITIES = `
Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing, Hangzhou, Xi'an;Xian, Shenyang, Harbin, Dalian, Qingdao, Jinan, Zhengzhou,
Changsha, Fuzhou, Xiamen, Ningbo, Suzhou, Wuxi, Kunming, Guiyang, Nanning, Hefei, Nanchang, Shijiazhuang, Taiyuan, Hohhot, Urumqi, Lanzhou, Xining, Yinchuan,
Lhasa, Haikou, Sanya, Changchun, Dongguan, Foshan, Zhuhai, Kashgar, Wenzhou, Yantai, Tangshan, Shijiazhuang City, Guangdong;Guangdong Province, Sichuan;Sichuan Province, Hubei;Hubei Province, Hunan;Hunan Province,
Hebei;Hebei Province, Henan;Henan Province, Shandong;Shandong Province, Shanxi;Shanxi Province, Shaanxi;Shaanxi Province, Jiangsu;Jiangsu Province, Zhejiang;Zhejiang Province, Fujian;Fujian Province,
Jiangxi;Jiangxi Province, Anhui;Anhui Province, Yunnan;Yunnan Province, Guizhou;Guizhou Province, Guangxi, Hainan;Hainan Province, Liaoning;Liaoning Province, Jilin;Jilin Province, Heilongjiang;Heilongjiang Province, Gansu;Gansu Province, Qinghai, Ningxia,
Inner Mongolia, Kowloon, Taipei, Kaohsiung, Taichung, Tainan, Hsinchu, Kinmen, Matsu, Yokohama, Osaka, Nagoya, Sapporo, Kobe, Kyoto, Fukuoka, Hiroshima, Nagasaki, Okinawa, Sendai, Hokkaido, Fukushima,
Busan, Incheon, Daegu, Gwangju, Daejeon, Ulsan, Jeju, Panmunjom, Kaesong, Wonsan, Sinuiju, Mumbai;Bombay, Kolkata;Calcutta, Chennai;Madras, Bengaluru;Bangalore, Hyderabad, Ahmedabad, Pune, Surat, Jaipur,
Lucknow, Kanpur, Nagpur, Gujarat, Maharashtra, Kerala, Tamil Nadu, Karnataka, Uttar Pradesh, Bihar, West Bengal, Assam, Manipur, Goa, Ladakh, Arunachal Pradesh, Srinagar, Amritsar, Chandigarh, Telangana, Andhra Pradesh, Rajasthan, Haryana,
Madhya Pradesh, Odisha, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Faisalabad, Multan, Gwadar, Chittagong, Cox's Bazar, Sylhet, Jaffna, Kandy, Hambantota, Pokhara, Yangon;Rangoon, Mandalay, Rakhine;Rakhine State, Shan State, Kachin State,
Myawaddy, Chiang Mai, Phuket, Pattaya, Ho Chi Minh City;Saigon, Da Nang, Haiphong, Sihanoukville, Siem Reap, Penang, Johor Bahru, Johor, Sabah, Sarawak, Surabaya, Bandung, Medan, Bali, Sumatra, Java, Papua, Aceh, Borneo, Sulawesi,
Cebu, Davao, Quezon City, Mindanao, Luzon, Palawan, Marawi, Subic Bay, Makati, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Queensland, New South Wales, Tasmania, Auckland, Christchurch,
Almaty, Shymkent, Samarkand, Osh, Khujand, Mary, Tashkent Region, Istanbul, Izmir, Gaziantep, Adana, Antalya, Diyarbakir, Incirlik, Bursa, Konya, Mecca, Medina, Jeddah, Dammam, Dhahran, NEOM, Dubai, Sharjah, Fujairah, Ras Al Khaimah, Ajman,
Aden, Hodeidah;Hudaydah, Taiz, Marib, Saada;Sa'dah;Saadah, Salalah, Aqaba, Irbid, Zarqa, Sidon, Tyre, Baalbek, Bekaa Valley, Tripoli Port, Alexandria Governorate, Giza, Suez, Port Said, Sharm el-Sheikh;Sharm El Sheikh, Luxor, Aswan, Benghazi, Misrata, Sirte, Tobruk, Derna, Sabha,
Sfax, Sousse, Oran, Constantine, Casablanca, Marrakesh;Marrakech, Fez, Tangier, Ceuta, Melilla, Timbuktu, Gao, Kidal, Mopti, Agadez, Lagos, Kano, Kaduna, Maiduguri, Port Harcourt, Ibadan, Borno;Borno State, Zamfara, Kumasi, Abidjan, Bouake, Bobo-Dioulasso,
Douala, Goma, Bukavu, Lubumbashi, Kisangani, Ituri, Katanga, Entebbe, Gulu, Mombasa, Kisumu, Garissa, Lamu, Dar es Salaam, Zanzibar, Arusha, Hargeisa, Kismayo, Bosaso, Baidoa, Mekelle, Dire Dawa, Massawa, Omdurman, Port Sudan, El Fasher, Nyala, Geneina, Gezira,
Malakal, Bor, Johannesburg, Cape Town, Durban, Soweto, Bloemfontein, Port Elizabeth, Bulawayo, Lubango, Cabinda, Beira, Pemba, Palma, Walvis Bay, Blantyre, Ndola, Toamasina,
St. Petersburg, Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Nizhny Novgorod, Chelyabinsk, Samara, Omsk, Rostov-on-Don, Ufa, Krasnoyarsk, Perm, Voronezh, Volgograd, Vladivostok, Sochi, Grozny, Makhachkala, Murmansk, Arkhangelsk, Irkutsk, Khabarovsk, Sakhalin,
Krasnodar, Tula, Bryansk, Tyumen, Magadan, Yakutsk, Sevastopol, Simferopol, Yalta, Kerch, Moscow Oblast, Moscow Region, Zelenograd, Chernobyl, Bucha, Irpin, Kramatorsk, Sumy, Poltava, Chernihiv, Mykolaiv, Vinnytsia, Kryvyi Rih, Ivano-Frankivsk, Uzhhorod, Snake Island,
Brest, Grodno, Gomel, Vitebsk, Tiraspol, Batumi, Sukhumi, Stepanakert, Gyumri, Ganja, Krakow;Kraków, Gdansk;Gdańsk, Wroclaw, Poznan, Lodz, Rzeszow, Brno, Ostrava, Kosice, Debrecen, Szeged, Cluj;Cluj-Napoca, Timisoara, Constanta, Plovdiv, Varna, Burgas, Thessaloniki, Piraeus,
Lesbos, Crete, Patras, Split, Dubrovnik, Zadar, Banja Luka, Republika Srpska, Srebrenica, Mostar, Novi Sad, Nis, Mitrovica, Prizren, Ohrid, Durres, Maribor, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dusseldorf;Düsseldorf, Leipzig, Dresden, Bremen, Hanover, Nuremberg, Bonn,
Bavaria, Saxony, Brandenburg, Kiel, Mannheim, Vienna, Salzburg, Graz, Innsbruck, Zurich;Zürich, Geneva, Basel, Lausanne, Davos, Lugano, Montreux, Zug, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Bari, Catania, Sicily, Sardinia, Lampedusa, Trieste, Calabria, Campania,
Marseille;Marseilles, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Cannes, Corsica, Normandy, Brittany, Versailles, Barcelona, Valencia, Seville, Malaga;Málaga, Bilbao, Zaragoza, Catalonia, Andalusia, Basque Country, Galicia, Algeciras, Ibiza, Mallorca, Porto, Madeira, Azores,
Antwerp, Ghent, Liege, Bruges, Brussels, Rotterdam, Utrecht, Eindhoven, Groningen, Maastricht, Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Belfast, Cardiff, Bristol, Sheffield, Newcastle, Nottingham, Leicester, Oxford, Salisbury, Southampton, Dover, Aberdeen, Cork, Galway, Limerick,
Gothenburg;Göteborg, Malmo;Malmö, Uppsala, Bergen, Trondheim, Stavanger, Tromso, Aarhus, Odense, Tampere, Turku, Espoo, Kaunas, Klaipeda, Daugavpils, Tartu, Narva, Rovaniemi,
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Newfoundland and Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories, Kananaskis, Windsor, Mississauga, Surrey,
Tijuana, Ciudad Juarez;Ciudad Juárez;Juarez;Juárez, Monterrey, Guadalajara, Puebla, Leon, Mexicali, Mazatlan;Mazatlán, Acapulco, Cancun;Cancún, Veracruz, Matamoros, Reynosa, Nuevo Laredo, Hermosillo, Tampico, Torreon, Saltillo, Morelia, Oaxaca, Tapachula, Manzanillo, Lazaro Cardenas;Lázaro Cárdenas, Puerto Vallarta,
Sinaloa;Sinaloa State, Jalisco, Michoacan;Michoacán, Guerrero, Tamaulipas, Sonora, Chihuahua, Durango, Nayarit, Colima, Guanajuato, Baja California, Baja California Sur, Nuevo Leon;Nuevo León, Coahuila, Zacatecas, Chiapas, Yucatan;Yucatán, Quintana Roo, Campeche, Tabasco, Hidalgo, Morelos, Queretaro;Querétaro, San Luis Potosi;San Luis Potosí, Aguascalientes, Tlaxcala, Badiraguato, Culiacán;Culiacan, Zapopan, Ensenada,
Medellin;Medellín, Cali, Barranquilla, Cartagena, Bucaramanga, Cucuta;Cúcuta, Buenaventura, Antioquia, Uraba;Urabá, Choco;Chocó, Norte de Santander, Catatumbo, Arauca, Putumayo, Cauca, Valle del Cauca, Nariño;Narino, Caqueta;Caquetá, Guaviare, Turbo, Necocli;Necoclí, Tumaco, La Guajira, Santa Marta,
Maracaibo, Barquisimeto, Ciudad Guayana, Maracay, Zulia, Tachira;Táchira, Bolivar State, Apure, Carabobo, Puerto Cabello, Margarita Island, Essequibo, Guayaquil, Cuenca, Esmeraldas, Manta, Galapagos Islands;Galápagos Islands, Arequipa, Cusco, Callao, Trujillo, Iquitos, VRAEM, Santa Cruz de la Sierra;Santa Cruz, Cochabamba, El Alto, Chapare,
Sao Paulo;São Paulo, Rio de Janeiro, Salvador, Fortaleza, Belo Horizonte, Manaus, Recife, Porto Alegre, Curitiba, Belem;Belém, Santos, Foz do Iguacu, Minas Gerais, Bahia, Rondonia, Acre, Cordoba;Córdoba, Rosario, Mendoza, La Plata, Patagonia, Tierra del Fuego, Ushuaia, Tri-Border Area, Ciudad del Este, Encarnacion, Punta del Este, Valparaiso;Valparaíso, Concepcion, Antofagasta, Iquique, Atacama,
San Jose;San José, Limon, San Pedro Sula, La Ceiba, Roatan, Choluteca, Leon Nicaragua, Bluefields, San Miguel, Santa Ana, Quetzaltenango, Petén;Peten, Belize City, Colon;Colón, Cristobal, Chiriqui, Darién;Darien, San Juan, Ponce, Santiago de Cuba, Matanzas, Kingston, Montego Bay, Cap-Haitien;Cap-Haïtien, Cite Soleil;Cité Soleil, Punta Cana, Willemstad, Oranjestad, Georgetown, Freeport, Singapore City, Stanley, Papeete, Hamilton, Nuuk,
Alsace, Lorraine, Provence, Tuscany, Lombardy, Piedmont, Veneto, Lazio, Flanders, Wallonia, Zeeland, Limburg, Silesia, Pomerania, Transylvania, Moravia, Bohemia, Vojvodina, Thrace, Macedonia Region, Anatolia, Cappadocia, Kurram, Waziristan;North Waziristan;South Waziristan, Swat;Swat Valley, Gilgit-Baltistan, Rakhine Region
`;
