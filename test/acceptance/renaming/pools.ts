/** A state as reports name it, none of its names needing an article. */
export interface State {
  /** ISO 3166-1 alpha-3. */
  code: string;
  name: string;
  adjective: string;
  people: string;
  capital: string;
  towns: [string, string];
}

export interface Person {
  given: string;
  /** With its particle: "van der Meer". */
  family: string;
  sex: 'm' | 'f';
}

// code | name | adjective | people | capital | two towns
export const STATES: readonly State[] = `
ARG|Argentina|Argentine|Argentines|Buenos Aires|Mendoza|Bariloche
AUS|Australia|Australian|Australians|Canberra|Melbourne|Brisbane
AUT|Austria|Austrian|Austrians|Vienna|Salzburg|Innsbruck
BGD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka|Chittagong|Cox's Bazar
CAN|Canada|Canadian|Canadians|Ottawa|Toronto|Montreal
CHE|Switzerland|Swiss|Swiss|Bern|Lausanne|Lugano
CYP|Cyprus|Cypriot|Cypriots|Nicosia|Larnaca|Limassol
EGY|Egypt|Egyptian|Egyptians|Cairo|Alexandria|New Alamein
ETH|Ethiopia|Ethiopian|Ethiopians|Addis Ababa|Mekelle|Bahir Dar
FIN|Finland|Finnish|Finns|Helsinki|Turku|Tampere
GRC|Greece|Greek|Greeks|Athens|Thessaloniki|Corfu
IDN|Indonesia|Indonesian|Indonesians|Jakarta|Bandung|Yogyakarta
JPN|Japan|Japanese|Japanese|Tokyo|Osaka|Kyoto
KAZ|Kazakhstan|Kazakh|Kazakhs|Astana|Almaty|Aktau
KEN|Kenya|Kenyan|Kenyans|Nairobi|Mombasa|Naivasha
LBY|Libya|Libyan|Libyans|Tripoli|Benghazi|Misrata
MAR|Morocco|Moroccan|Moroccans|Rabat|Marrakesh|Tangier
MOZ|Mozambique|Mozambican|Mozambicans|Maputo|Beira|Nampula
MYS|Malaysia|Malaysian|Malaysians|Kuala Lumpur|Penang|Langkawi
NGA|Nigeria|Nigerian|Nigerians|Abuja|Lagos|Kano
NOR|Norway|Norwegian|Norwegians|Oslo|Bergen|Stavanger
PAK|Pakistan|Pakistani|Pakistanis|Islamabad|Karachi|Lahore
POL|Poland|Polish|Poles|Warsaw|Gdansk|Krakow
SOM|Somalia|Somali|Somalis|Mogadishu|Kismayo|Garowe
SRB|Serbia|Serbian|Serbs|Belgrade|Novi Sad|Presevo
THA|Thailand|Thai|Thais|Bangkok|Chiang Mai|Phuket
UGA|Uganda|Ugandan|Ugandans|Kampala|Entebbe|Gulu
UZB|Uzbekistan|Uzbek|Uzbeks|Tashkent|Samarkand|Bukhara
VNM|Vietnam|Vietnamese|Vietnamese|Hanoi|Da Nang|Haiphong
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code, name, adjective, people, capital, first, second] = line.split('|') as [string, ...string[]];
    return {code, name, adjective, people, capital, towns: [first, second]} as State;
  });

const men = `Henrik Solberg, Tomás de la Vega, Kwame Boateng, Nikolaos Papadakis, Jan van der Meer, Rashid al-Harthi,
  Goran Petrovski, Tuan Nguyen, Ivo Kos-Novak, Farid el-Masri, Olumide Adebayo, Arvid Lindqvist, Mateus Carvalho,
  Davit Kapanadze, Jakub Wojcik, Hiroshi Tanabe, Sanjay Deshmukh, Yusuf Abdirahman, Emile du Plessis, Pavel Horak,
  Bilal Khattab, Ruben Ter-Hovsepyan, Lars von Reventlow, Anwar bin Hamad, Gyorgy Szalai, Temirlan Akhmetov`;
const women = `Ingrid Halvorsen, Amara Okafor, Lucía Fernández-Rey, Yuki Morikawa, Petra Novotna, Leila al-Zadjali,
  Chiara Bellini, Nadia Rahmani, Marieke van den Berg, Thandiwe Mokoena, Elina Saarinen, Ayesha Siddiqui`;

/** Names of many cultures: hyphens, accents and particles among them. */
export const PEOPLE: readonly Person[] = [...named(men, 'm'), ...named(women, 'f')];

function named(names: string, sex: Person['sex']): Person[] {
  return names.split(/,\s+/).map((name) => {
    const [given, ...family] = name.split(' ') as [string, ...string[]];
    return {given, family: family.join(' '), sex};
  });
}
