/** In which country a city lies where leaders meet: capitals and some others. Facts written for Redthread, Apache-2.0. */
const LISTED: Readonly<Record<string, string>> = {
  'United States': 'Washington|Washington, D.C.|New York|New York City|San Francisco|Chicago|Los Angeles|Miami|Houston|Camp David|Anchorage',
  China: 'Beijing|Shanghai|Hangzhou|Guangzhou|Shenzhen|Wuhan|Chengdu|Tianjin|Nanjing', 'Hong Kong': 'Hong Kong',
  Russia: 'Moscow|Saint Petersburg|St. Petersburg|Sochi|Vladivostok', Switzerland: 'Geneva|Bern|Zurich|Davos', Austria: 'Vienna',
  Mexico: 'Mexico City|Culiacan|Culiacán|Tijuana|Guadalajara|Monterrey|Ciudad Juarez', Colombia: 'Bogota|Bogotá|Medellin|Medellín|Cartagena|Cali',
  Venezuela: 'Caracas', Brazil: 'Brasilia|Brasília|Rio de Janeiro|Sao Paulo|São Paulo', Argentina: 'Buenos Aires', Peru: 'Lima', Chile: 'Santiago',
  Ecuador: 'Quito|Guayaquil', Cuba: 'Havana', Panama: 'Panama City', Guatemala: 'Guatemala City', Honduras: 'Tegucigalpa', 'El Salvador': 'San Salvador',
  India: 'New Delhi|Delhi|Mumbai|Bengaluru|Hyderabad', Pakistan: 'Islamabad|Karachi|Lahore', Afghanistan: 'Kabul', Bangladesh: 'Dhaka', 'Sri Lanka': 'Colombo',
  Japan: 'Tokyo|Osaka|Hiroshima|Kyoto', 'South Korea': 'Seoul|Busan', 'North Korea': 'Pyongyang', Taiwan: 'Taipei', Vietnam: 'Hanoi|Ho Chi Minh City',
  Thailand: 'Bangkok', Philippines: 'Manila', Indonesia: 'Jakarta|Bali', Malaysia: 'Kuala Lumpur', Myanmar: 'Naypyidaw|Yangon', Cambodia: 'Phnom Penh', Laos: 'Vientiane',
  Australia: 'Canberra|Sydney|Melbourne', 'New Zealand': 'Wellington|Auckland', Canada: 'Ottawa|Toronto|Montreal|Vancouver',
  'United Kingdom': 'London|Glasgow|Edinburgh', France: 'Paris', Germany: 'Berlin|Munich|Bonn|Hamburg', Italy: 'Rome|Milan', Spain: 'Madrid|Barcelona', Portugal: 'Lisbon',
  Belgium: 'Brussels', Netherlands: 'The Hague|Amsterdam', Denmark: 'Copenhagen', Sweden: 'Stockholm', Norway: 'Oslo', Finland: 'Helsinki', Iceland: 'Reykjavik', Ireland: 'Dublin',
  Poland: 'Warsaw', Ukraine: 'Kyiv|Kiev|Odesa', Belarus: 'Minsk', Hungary: 'Budapest', Romania: 'Bucharest', Bulgaria: 'Sofia', Greece: 'Athens', Serbia: 'Belgrade',
  Turkey: 'Ankara|Istanbul', Israel: 'Jerusalem|Tel Aviv', Jordan: 'Amman', Lebanon: 'Beirut', Syria: 'Damascus|Aleppo', Iraq: 'Baghdad|Erbil', Iran: 'Tehran',
  'Saudi Arabia': 'Riyadh|Jeddah', 'United Arab Emirates': 'Abu Dhabi|Dubai', Qatar: 'Doha', Kuwait: 'Kuwait City', Oman: 'Muscat', Yemen: 'Sanaa|Aden', Egypt: 'Cairo',
  Kenya: 'Nairobi', Ethiopia: 'Addis Ababa', 'South Africa': 'Pretoria|Johannesburg|Cape Town', Nigeria: 'Abuja|Lagos', Ghana: 'Accra', Senegal: 'Dakar', Morocco: 'Rabat', Libya: 'Tripoli',
  Kazakhstan: 'Astana|Almaty', Uzbekistan: 'Tashkent|Samarkand', Georgia: 'Tbilisi', Armenia: 'Yerevan', Azerbaijan: 'Baku', Singapore: 'Singapore',
}; // oxfmt-ignore

/** Lower-case name of a city -> name of its country. */
export const COUNTRY_OF_CITY: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTED).flatMap(([country, cities]) => cities.split('|').map((city) => [city.toLowerCase(), country] as const)),
); // oxfmt-ignore
