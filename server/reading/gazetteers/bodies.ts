/**
 * Bodies of states and of international organisations that are named so, or by letters, without a word that says what they
 * are. Written for Redthread, Apache-2.0 (facts of general knowledge).
 * A row: `name | other names | implied by` where the last lists the words before an office's head that name it.
 */
// oxfmt-ignore
export const AGENCIES = `
US Department of State|U.S. Department of State;Department of State;State Department;U.S. State Department;US State Department;DOS
US Department of the Treasury|U.S. Department of the Treasury;U.S. Department of Treasury;Department of the Treasury;Department of Treasury;Treasury Department;U.S. Treasury Department;US Treasury Department;U.S. Treasury;US Treasury;Treasury
US Department of Justice|U.S. Department of Justice;United States Department of Justice;Department of Justice;Justice Department;U.S. Justice Department;US Justice Department;DOJ
US Department of Defense|U.S. Department of Defense;Department of Defense;Defense Department;Pentagon;DOD;DoD;Department of War;War Department
US Department of Commerce|U.S. Department of Commerce;Department of Commerce;Commerce Department;U.S. Commerce Department
US Department of Homeland Security|U.S. Department of Homeland Security;Department of Homeland Security;Homeland Security Department;DHS
US Department of Energy|U.S. Department of Energy;Department of Energy;Energy Department;DOE
US Department of Agriculture|U.S. Department of Agriculture;Department of Agriculture;Agriculture Department;USDA
US Department of Labor|U.S. Department of Labor;Department of Labor;Labor Department;DOL
US Department of the Interior|U.S. Department of the Interior;Department of the Interior;Interior Department
US Department of Health and Human Services|U.S. Department of Health and Human Services;Department of Health and Human Services;Health and Human Services;HHS
US Department of Housing and Urban Development|U.S. Department of Housing and Urban Development;Department of Housing and Urban Development;HUD
US Department of Transportation|U.S. Department of Transportation;Department of Transportation;Transportation Department;DOT
US Department of Education|U.S. Department of Education;Department of Education;Education Department
US Department of Veterans Affairs|U.S. Department of Veterans Affairs;Department of Veterans Affairs
Office of Foreign Assets Control|OFAC;Treasury's Office of Foreign Assets Control
Financial Crimes Enforcement Network|FinCEN;FINCEN
Bureau of Industry and Security|BIS
Internal Revenue Service|IRS;IRS Criminal Investigation;IRS-CI
Federal Bureau of Investigation|FBI;F.B.I.
Drug Enforcement Administration|DEA;D.E.A.;U.S. Drug Enforcement Administration
Central Intelligence Agency|CIA;C.I.A.
National Security Agency|NSA
National Security Council|NSC;White House National Security Council;U.S. National Security Council
Office of the Director of National Intelligence|ODNI
Defense Intelligence Agency|DIA
Homeland Security Investigations|HSI
US Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement;Immigration and Customs Enforcement;ICE
US Customs and Border Protection|U.S. Customs and Border Protection;Customs and Border Protection;CBP
US Citizenship and Immigration Services|U.S. Citizenship and Immigration Services;USCIS
US Coast Guard|U.S. Coast Guard;United States Coast Guard;US Coast Guard
US Secret Service|U.S. Secret Service;Secret Service
US Marshals Service|U.S. Marshals Service;United States Marshals Service;USMS;U.S. Marshals
Bureau of Alcohol, Tobacco, Firearms and Explosives|Bureau of Alcohol, Tobacco, Firearms, and Explosives;ATF
US Postal Inspection Service|U.S. Postal Inspection Service;United States Postal Inspection Service;USPIS
US Postal Service|U.S. Postal Service;USPS
US Agency for International Development|U.S. Agency for International Development;USAID
US Trade Representative|Office of the U.S. Trade Representative;Office of the United States Trade Representative;USTR
US Food and Drug Administration|Food and Drug Administration;U.S. Food and Drug Administration;FDA
US Centers for Disease Control and Prevention|Centers for Disease Control and Prevention;U.S. Centers for Disease Control and Prevention;CDC
National Institutes of Health|NIH
Environmental Protection Agency|EPA;U.S. Environmental Protection Agency
Federal Reserve|Federal Reserve Board;Federal Reserve Bank of New York;Fed
Securities and Exchange Commission|U.S. Securities and Exchange Commission;SEC
Federal Trade Commission|FTC
Federal Communications Commission|FCC
Federal Aviation Administration|FAA
Federal Emergency Management Agency|FEMA
Transportation Security Administration|TSA
Cybersecurity and Infrastructure Security Agency|CISA
Defense Criminal Investigative Service|DCIS
Naval Criminal Investigative Service|NCIS
Organized Crime Drug Enforcement Task Forces|OCDETF
Committee on Foreign Investment in the United States|CFIUS
Office of Management and Budget|OMB
Office of National Drug Control Policy|ONDCP
Bureau of International Narcotics and Law Enforcement Affairs|INL
NASA|National Aeronautics and Space Administration
White House|
US Congress|U.S. Congress;US Congress;United States Congress;Congress
US Senate|U.S. Senate;US Senate;United States Senate;Senate
US House of Representatives|U.S. House of Representatives;House of Representatives;U.S. House;US House;United States House of Representatives
US Supreme Court|U.S. Supreme Court;US Supreme Court;Supreme Court of the United States
US Army|U.S. Army;US Army;United States Army
US Navy|U.S. Navy;US Navy;United States Navy
US Air Force|U.S. Air Force;US Air Force;United States Air Force
US Marine Corps|U.S. Marine Corps;Marine Corps;U.S. Marines
US Space Force|U.S. Space Force;Space Force
US Southern Command|U.S. Southern Command;SOUTHCOM
US Central Command|U.S. Central Command;CENTCOM
US Indo-Pacific Command|U.S. Indo-Pacific Command;INDOPACOM
US Northern Command|U.S. Northern Command;NORTHCOM
US European Command|U.S. European Command;EUCOM
US Africa Command|U.S. Africa Command;AFRICOM
US Cyber Command|U.S. Cyber Command;Cyber Command;CYBERCOM
Joint Chiefs of Staff|Joint Staff;Joint Chiefs
National Guard|
Border Patrol|U.S. Border Patrol
Los Angeles Police Department|LAPD
New York City Police Department|New York Police Department;NYPD
Joint Terrorism Task Force|JTTF
El Dorado Task Force|
Kremlin|
Downing Street|10 Downing Street
Elysee|Elysée
Knesset|
Bundestag|
Bundesbank|
Duma|State Duma
Rada|Verkhovna Rada
Politburo|
National People's Congress|NPC
State Council|
People's Liberation Army|PLA;Chinese People's Liberation Army
People's Liberation Army Navy|PLA Navy;PLAN
People's Liberation Army Air Force|PLA Air Force
Central Military Commission|CMC
Ministry of State Security|MSS
Ministry of Public Security|MPS
Ministry of Commerce|MOFCOM
People's Bank of China|PBOC
China Coast Guard|
China National Narcotics Control Commission|National Narcotics Control Commission;NNCC
Cyberspace Administration of China|CAC
Taiwan Affairs Office|
Federal Security Service|FSB
Foreign Intelligence Service|SVR
Main Intelligence Directorate|GRU;Main Directorate of the General Staff
Rosgvardia|
Roscosmos|
Central Bank of Russia|Bank of Russia;Central Bank of the Russian Federation
Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards
Islamic Revolutionary Guard Corps-Qods Force|Islamic Revolutionary Guard Corps Qods Force;IRGC-QF;Qods Force;Quds Force
Basij|Basij Resistance Force
Ministry of Intelligence and Security|MOIS
Ministry of Defense and Armed Forces Logistics|MODAFL
Atomic Energy Organization of Iran|AEOI
Central Bank of Iran|CBI
Reconnaissance General Bureau|RGB
Korean People's Army|KPA
Workers' Party of Korea Department|
Mossad|
Shin Bet|
Israel Defense Forces|Israeli Defense Forces;IDF
Palestinian Authority|PA
Inter-Services Intelligence|ISI
Pakistan Army|
Reserve Bank of India|RBI
Central Bureau of Investigation|CBI India
Narcotics Control Bureau|NCB
Royal Canadian Mounted Police|RCMP
Canada Border Services Agency|CBSA
Foreign Office|Foreign, Commonwealth and Development Office;Foreign, Commonwealth & Development Office;FCDO
Home Office|
HM Treasury|His Majesty's Treasury;Her Majesty's Treasury
Office of Financial Sanctions Implementation|OFSI
National Crime Agency|NCA
MI5|
MI6|Secret Intelligence Service
Metropolitan Police|Scotland Yard
House of Commons|
House of Lords|
Bundeskriminalamt|BKA
Europol|
Eurojust|
Frontex|
European Commission|EU Commission
European Council|
European Parliament|
European Central Bank|ECB
European External Action Service|EEAS
European Court of Human Rights|
Court of Justice of the European Union|European Court of Justice
Interpol|INTERPOL
UN Security Council|United Nations Security Council;U.N. Security Council;Security Council;UNSC
UN General Assembly|United Nations General Assembly;U.N. General Assembly;General Assembly;UNGA
UN Human Rights Council|United Nations Human Rights Council;Human Rights Council
UN Office on Drugs and Crime|United Nations Office on Drugs and Crime;UNODC
UN Commission on Narcotic Drugs|United Nations Commission on Narcotic Drugs;Commission on Narcotic Drugs;CND
UN High Commissioner for Refugees|UNHCR;UN Refugee Agency;U.N. refugee agency
UN Children's Fund|UNICEF
UNESCO|
UNRWA|
UN Development Programme|UNDP
World Food Programme|World Food Program;WFP
Fiscalia General de la Republica|FGR;Fiscalía General de la República
Financial Intelligence Unit|Unidad de Inteligencia Financiera;UIF
SEDENA|Secretaría de la Defensa Nacional
SEMAR|Secretaría de Marina
Colombian National Police|
Tonton Macoute|
Bolivarian National Guard|Bolivarian National Guard of Venezuela;GNB
Bolivarian National Intelligence Service|SEBIN
DGCIM|Directorate General of Military Counterintelligence;General Directorate of Military Counterintelligence
National Electoral Council|CNE
Supreme Tribunal of Justice|TSJ
National Constituent Assembly|
SAIPAN Police|
KGB|
Stasi|
Rapid Support Forces|RSF
Sudanese Armed Forces|SAF
Tatmadaw|
`;
// oxfmt-ignore
export const ORGANIZATIONS = `
United Nations|UN;U.N.
North Atlantic Treaty Organization|NATO;Nato
G7|Group of Seven;G-7
G20|Group of 20;Group of Twenty;G-20
G77|Group of 77
BRICS|
ASEAN|Association of Southeast Asian Nations;Asean
African Union|AU
Arab League|League of Arab States
Organization of American States|OAS;Organisation of American States
Organization for Security and Co-operation in Europe|OSCE;Organization for Security and Cooperation in Europe
OECD|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
OPEC|Organization of the Petroleum Exporting Countries;Opec
OPEC+|OPEC Plus
World Trade Organization|WTO;World Trade Organisation
World Health Organization|WHO;World Health Organisation
World Bank|World Bank Group
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Narcotics Control Board|INCB
International Committee of the Red Cross|ICRC;Red Cross
Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons
International Organization for Migration|IOM
International Labour Organization|ILO
World Customs Organization|WCO
Financial Action Task Force|FATF
Egmont Group|
Shanghai Cooperation Organization|Shanghai Cooperation Organisation;SCO
Eurasian Economic Union|EAEU
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO
Gulf Cooperation Council|GCC
Economic Community of West African States|ECOWAS;Ecowas
Southern African Development Community|SADC
Intergovernmental Authority on Development|IGAD
Caribbean Community|CARICOM;Caricom
Mercosur|MERCOSUR
Pacific Islands Forum|
Lima Group|
Quad|Quadrilateral Security Dialogue
AUKUS|
Five Eyes|
Asia-Pacific Economic Cooperation|APEC
Asian Infrastructure Investment Bank|AIIB
Asian Development Bank|ADB
Inter-American Development Bank|IDB
African Development Bank|
European Bank for Reconstruction and Development|EBRD
Council of Europe|
Global Coalition to Address Synthetic Drug Threats|
Non-Aligned Movement|
Organisation of Islamic Cooperation|Organization of Islamic Cooperation;OIC
Amnesty International|
Human Rights Watch|HRW
Doctors Without Borders|Médecins Sans Frontières;MSF
Transparency International|
Greenpeace|
Reporters Without Borders|
Freedom House|
Chinese Communist Party|Communist Party of China;CCP;CPC
Kuomintang|KMT
Democratic Progressive Party|DPP
Workers' Party of Korea|WPK;Korean Workers' Party
United Russia|
Democratic Party|Democrats;Democrat
Republican Party|Republicans;Republican;GOP
Labour Party|
Conservative Party|Tories
Likud|
Bharatiya Janata Party|BJP
Awami League|
Muslim Brotherhood|
United Socialist Party of Venezuela|PSUV
Morena|
Fatah|
Hamas|HAMAS;Islamic Resistance Movement
Palestinian Islamic Jihad|Islamic Jihad;PIJ
Popular Front for the Liberation of Palestine|PFLP
Palestine Liberation Organization|PLO
Hezbollah|Hizballah;Hizbullah;Lebanese Hizballah;Lebanese Hezbollah
Houthis|Houthi;Ansar Allah;Ansarallah;Ansarullah;Houthi movement
Kata'ib Hizballah|Kataib Hezbollah;Kata'ib Hezbollah;KH
Asa'ib Ahl al-Haq|AAH
Popular Mobilization Forces|PMF
Islamic State|ISIS;ISIL;IS;Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group
ISIS-K|Islamic State-Khorasan;ISIS-Khorasan;Islamic State Khorasan Province
ISIS-West Africa|Islamic State West Africa Province;ISWAP
al-Qaida|al-Qaeda;al Qaida;al Qaeda;al-Qa'ida;al Qa'ida;Qaeda
Al-Qaida in the Arabian Peninsula|al-Qa'ida in the Arabian Peninsula;AQAP
Al-Qaida in the Islamic Maghreb|AQIM
al-Nusrah Front|al-Nusra Front;Nusra Front;Jabhat al-Nusra;al-Nusrah
Hay'at Tahrir al-Sham|Hayat Tahrir al-Sham;HTS
Jama'at Nusrat al-Islam wal-Muslimin|JNIM
al-Shabaab|al Shabaab;Al Shabab;al-Shabab
Boko Haram|
Taliban|Afghan Taliban
Tehrik-e Taliban Pakistan|TTP;Tehrik-e-Taliban Pakistan;Pakistani Taliban
Haqqani Network|
Lashkar-e-Taiba|Lashkar-e-Tayyiba;LeT
Jaish-e-Mohammed|JeM
Abu Sayyaf|Abu Sayyaf Group
Jemaah Islamiyah|
Kurdistan Workers' Party|PKK;Kurdistan Workers Party
YPG|People's Protection Units
Syrian Democratic Forces|SDF
Free Syrian Army|FSA
M23|March 23 Movement
Allied Democratic Forces|ADF
Lord's Resistance Army|LRA
FARC|Revolutionary Armed Forces of Colombia;FARC-EP
National Liberation Army|ELN;Ejército de Liberación Nacional
Shining Path|Sendero Luminoso
Segunda Marquetalia|
Clan del Golfo|CDG;Gulf Clan;Los Urabeños;Los Urabenos
Sinaloa Cartel|Cartel de Sinaloa;Cártel de Sinaloa;CDS
Jalisco New Generation Cartel|Cartel de Jalisco Nueva Generacion;Cártel de Jalisco Nueva Generación;Cartel Jalisco Nueva Generacion;Cártel Jalisco Nueva Generación;Cartel de Jalisco Nueva Generación;Cartel de Jalisco Nueva Generacíon;CJNG;Jalisco Cartel
Gulf Cartel|Cartel del Golfo;Cártel del Golfo
Los Zetas|Zetas
Cartel del Noreste|Cártel del Noreste;CDN;Northeast Cartel
La Nueva Familia Michoacana|La Familia Michoacana;LNFM
Beltran Leyva Organization|Beltran-Leyva Organization;BLO
Juarez Cartel|La Linea
Tijuana Cartel|Arellano Felix Organization
Carteles Unidos|Cárteles Unidos;United Cartels
Santa Rosa de Lima Cartel|Cartel de Santa Rosa de Lima;CSRL
Los Chapitos|Chapitos
Los Mayos|
Los Choneros|
Los Lobos|
Los Pepes|
Tren de Aragua|TdA;TDA
Cartel de los Soles|Cartel of the Suns
Medellin Cartel|Medellín Cartel
Cali Cartel|
MS-13|Mara Salvatrucha;La Mara Salvatrucha
Barrio 18|18th Street Gang
Primeiro Comando da Capital|First Capital Command;PCC
Comando Vermelho|Red Command
'Ndrangheta|Ndrangheta
Cosa Nostra|
Camorra|
Yakuza|Yamaguchi-gumi
14K|14K Triad
Hells Angels|
Wagner Group|Wagner;PMC Wagner;Private Military Company Wagner
Internet Research Agency|
Oath Keepers|
Proud Boys|
Ku Klux Klan|
Lazarus Group|
Evil Corp|
LockBit|
Salt Typhoon|
Volt Typhoon|
G9 Family and Allies|
Viv Ansanm|
Gran Grif|
Red Crescent|
Africa Corps|
Union of South American Nations|UNASUR
Community of Latin American and Caribbean States|CELAC
Bolivarian Alliance for the Peoples of Our America|ALBA
Nuclear Suppliers Group|
Global Engagement Group|
Reuters|Thomson Reuters
Associated Press|AP
Agence France-Presse|AFP
Xinhua|Xinhua News Agency
TASS|Tass
RIA Novosti|
Sputnik|
RT|Russia Today
BBC|British Broadcasting Corporation
CNN|
NBC News|NBC
CBS News|CBS
ABC News|ABC
Fox News|
MSNBC|
PBS|
NPR|
C-SPAN|
Al Jazeera|
Al Arabiya|
New York Times|
Washington Post|
Wall Street Journal|
Financial Times|
South China Morning Post|SCMP
Global Times|
People's Daily|
China Daily|
CCTV|CGTN
Politico|POLITICO
Axios|
Time magazine|
The Economist|
The Guardian|Guardian
Le Monde|
Der Spiegel|Spiegel
Der Standard|
Nikkei|Nikkei Asia
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
Press TV|
IRNA|
Fars News Agency|Fars
Tasnim News Agency|Tasnim
Haaretz|
Telesur|TeleSUR
EFE|EPA-EFE
DPA|
ANSA|
Getty Images|
Voice of America|VOA
Radio Free Europe|RFE/RL;Radio Free Europe/Radio Liberty
Radio Free Asia|RFA
InSight Crime|
Bellingcat|
Brookings Institution|Brookings
RAND Corporation|RAND
Council on Foreign Relations|
Atlantic Council|
Carnegie Endowment for International Peace|
Center for Strategic and International Studies|CSIS
Heritage Foundation|
American Civil Liberties Union|ACLU
National Rifle Association|NRA
US Chamber of Commerce|U.S. Chamber of Commerce
AFL-CIO|
FIFA|
International Olympic Committee|IOC
Catholic Church|
`;
// oxfmt-ignore
export const COMPANIES = `
Apple, Google, Alphabet, Amazon, Microsoft, Meta, Facebook, Twitter, Tesla, SpaceX, Nvidia;NVIDIA, Intel, AMD, Qualcomm, Micron, Broadcom, IBM, Oracle, Cisco,
Boeing, Lockheed Martin, Raytheon;RTX, Northrop Grumman, General Dynamics, General Electric;GE, General Motors;GM, Ford, Chrysler, Stellantis, Toyota, Honda, Nissan,
Volkswagen, BMW, Mercedes-Benz, Daimler, Siemens, Bosch, BASF, Bayer, SAP, Airbus, Thales, TotalEnergies, Shell, BP, ExxonMobil;Exxon, Chevron, ConocoPhillips, Citgo;CITGO,
PDVSA;Petróleos de Venezuela;Petroleos de Venezuela, Pemex;PEMEX;Petróleos Mexicanos;Petroleos Mexicanos, Petrobras, Ecopetrol, Gazprom, Gazprom Neft, Rosneft, Lukoil;LUKOIL, Novatek, Surgutneftegas, Rostec, Rosatom, Rosoboronexport,
Transneft, Sberbank, VTB;VTB Bank, Gazprombank, Alfa-Bank, Promsvyazbank, Sovcombank, Aeroflot, Kaspersky;Kaspersky Lab, Yandex, VKontakte, Huawei;Huawei Technologies, ZTE, TikTok, ByteDance, Tencent, Alibaba, Baidu,
JD.com, Xiaomi, Lenovo, DJI, SMIC;Semiconductor Manufacturing International Corporation, YMTC, Hikvision, Dahua, SenseTime, Megvii, BGI, COMAC, AVIC, NORINCO;Norinco, CNOOC, Sinopec, PetroChina, CNPC, COSCO;COSCO Shipping, Evergrande, BYD, CATL,
Bank of China, Industrial and Commercial Bank of China;ICBC, China Construction Bank, Agricultural Bank of China, Foxconn;Hon Hai, TSMC;Taiwan Semiconductor Manufacturing Company, MediaTek, Samsung;Samsung Electronics, SK Hynix;SK hynix, LG, Hyundai, Kia, Sony, Panasonic, Toshiba, Hitachi,
Mitsubishi, SoftBank, Nippon Steel, U.S. Steel;US Steel, Nokia, Ericsson, ASML, Philips, Unilever, Nestle;Nestlé, Novartis, Roche, Glencore, Trafigura, Vitol, Maersk;A.P. Moller-Maersk, Pfizer, Moderna, AstraZeneca, Johnson & Johnson, Merck, Purdue Pharma,
McKinsey;McKinsey & Company, Goldman Sachs, JPMorgan;JPMorgan Chase;J.P. Morgan, Morgan Stanley, Citigroup;Citibank, Bank of America, Wells Fargo, HSBC, Barclays, Deutsche Bank, UBS, Credit Suisse, BNP Paribas, Standard Chartered, BlackRock, Binance, Coinbase, Tornado Cash, Tether, Visa, Mastercard, PayPal, Western Union,
OpenAI, Anthropic, Palantir, Uber, Airbnb, Netflix, Disney, Walmart, Costco, Starbucks, McDonald's, Coca-Cola, Pepsi;PepsiCo, Nike, FedEx, UPS, DHL, Delta Air Lines, United Airlines, American Airlines, Saudi Aramco;Aramco, ADNOC, Emirates Airline, Qatar Airways, Etihad, Turkish Airlines, Mahan Air, Iran Air,
Bloomberg;Bloomberg News;Bloomberg L.P., WhatsApp, WeChat, Telegram, YouTube, Instagram, Snapchat, LinkedIn, Zoom, X Corp, Reliance Industries, Tata, Adani Group, Infosys, Nayara Energy, Bank Melli, Bank Saderat, Bank Mellat, Khatam al-Anbiya, NIOC;National Iranian Oil Company, IRISL;Islamic Republic of Iran Shipping Lines,
NSO Group, Elbit Systems, Rafael, Baykar, Halkbank, Nord Stream, Smartmatic, Dominion Voting Systems, Cargill, Vale, Odebrecht, Embraer, América Móvil, Cemex, Banco Azteca, Intercam, CIBanco, Vector Casa de Bolsa
`;
