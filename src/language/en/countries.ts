import {createRequire} from 'node:module';

/** What English calls a state, its people and its seat of government. */
export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo; a slug where there is none. */
  readonly code: string;
  /** The short name in common use; the first of `names`. */
  readonly name: string;
  readonly names: readonly string[];
  /** Adjectives of nationality, capitalised ("Omani"). */
  readonly adjectives: readonly string[];
  /** Plural nouns for its people ("Omanis"). */
  readonly peoples: readonly string[];
  /** Capitals and cities that stand for its government; the first is the capital. */
  readonly capitals: readonly string[];
}

// code | name in news, other names | adjectives | peoples (else the adjective with -s) | capitals. An empty field keeps
// what the packages give.
const news = `
AFG||Afghan|Afghans|
ARE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,UAE|Emiratis|
ARG||Argentine,Argentinian,Argentinean|Argentines,Argentinians|
ATG||Antiguan|Antiguans|
AUS||Australian|Australians|
AUT||Austrian|Austrians|Vienna
AZE||Azerbaijani,Azeri|Azerbaijanis,Azeris|
BDI||Burundian|Burundians|Gitega,Bujumbura
BEL||Belgian|Belgians|Brussels
BEN||Beninese|Beninese|Porto-Novo,Cotonou
BFA||Burkinabe,Burkinabè||
BHR||Bahraini|Bahrainis|Manama
BHS|Bahamas,The Bahamas|Bahamian||
BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia|Bosnian|Bosnians|
BOL||Bolivian|Bolivians|La Paz
BRA||Brazilian|Brazilians|Brasilia,Brasília
BRN|Brunei,Brunei Darussalam|Bruneian||
BWA||Botswanan,Batswana||
CAF|Central African Republic,CAR|Central African||
CHE||Swiss||Bern,Berne
CHL||Chilean||Santiago
CHN|China,People's Republic of China,PRC|Chinese||Beijing,Peking
CIV|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivoirian|Ivorians|Yamoussoukro,Abidjan
COD|Democratic Republic of the Congo,Democratic Republic of Congo,Congo,DRC,DR Congo,Congo-Kinshasa|Congolese||Kinshasa
COG|Republic of the Congo,Republic of Congo,Congo-Brazzaville|||Brazzaville
COL||Colombian|Colombians|Bogota,Bogotá
COM||Comorian||
CPV|Cape Verde,Cabo Verde|Cape Verdean||
CRI||||San Jose,San José
CUB||Cuban|Cubans|Havana
CYP||Cypriot,Greek Cypriot|Cypriots,Greek Cypriots|
CZE|Czech Republic,Czechia|Czech|Czechs|Prague
DEU|Germany,Federal Republic of Germany|German|Germans|
DJI||Djiboutian|Djiboutians|
DMA||||Roseau
DNK||Danish|Danes|
DOM||Dominican||Santo Domingo
DZA||Algerian|Algerians|Algiers
ECU||Ecuadorean,Ecuadorian|Ecuadoreans,Ecuadorians|
ESH||Sahrawi,Saharawi|Sahrawis,Saharawis|
ESP||Spanish|Spaniards|
EST||Estonian|Estonians|
ETH||Ethiopian|Ethiopians|Addis Ababa
FIN||Finnish|Finns|Helsinki
FJI||Fijian||
FRA||French||
GBR|United Kingdom,UK,U.K.,Great Britain,Britain|British,UK,U.K.|Britons,Brits|
GEO||Georgian|Georgians|
GIN||Guinean||
GMB||Gambian||
GNB||Bissau-Guinean||
GRC|Greece,Hellenic Republic|Greek|Greeks|Athens
GRD||Grenadian||
GTM||Guatemalan||Guatemala City
HKG|||Hongkongers|
HTI||Haitian||
HUN||Hungarian||
IDN||Indonesian|Indonesians|
IND||Indian|Indians|New Delhi,Delhi
IRL|Ireland,Republic of Ireland|Irish||
IRN|Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Iranians|Tehran,Teheran
IRQ||Iraqi|Iraqis|
ISL||Icelandic|Icelanders|Reykjavik,Reykjavík
ISR||Israeli|Israelis|Jerusalem
ITA||Italian|Italians|Rome
JPN||Japanese||
KAZ||Kazakh,Kazakhstani|Kazakhs|
KGZ|Kyrgyzstan,Kyrgyz Republic|Kyrgyz||
KHM||Cambodian|Cambodians|Phnom Penh
KIR||I-Kiribati||
KNA||Kittitian||
KOR|South Korea,Republic of Korea,ROK|South Korean|South Koreans|Seoul
KWT||Kuwaiti|Kuwaitis|Kuwait City
LAO|Laos,Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Laotians|Vientiane
LBR||Liberian||
LBY||Libyan|Libyans|Tripoli
LKA||Sri Lankan|Sri Lankans|Colombo
LSO||Basotho,Lesotho||
LUX||Luxembourgish||Luxembourg City
MAR||Moroccan|Moroccans|
MDA|Moldova,Republic of Moldova|Moldovan|Moldovans|Chisinau,Chișinău
MDG||Malagasy||
MDV||Maldivian||Malé
MEX||Mexican||Mexico City
MHL||Marshallese||
MKD|North Macedonia,Republic of North Macedonia,Macedonia,Republic of Macedonia,Former Yugoslav Republic of Macedonia,former Yugoslav Republic of Macedonia,Yugoslav Republic of Macedonia,FYR Macedonia,FYROM|Macedonian,North Macedonian|Macedonians|Skopje
MLI||Malian||
MLT||Maltese||
MMR|Myanmar,Burma|Myanmar,Burmese||Naypyidaw,Naypyitaw,Nay Pyi Taw
MNE||Montenegrin||
MNG||Mongolian,Mongol|Mongolians|Ulaanbaatar,Ulan Bator
MRT||Mauritanian|Mauritanians|
NER||Nigerien|Nigeriens|
NGA||Nigerian|Nigerians|Abuja
NLD|Netherlands,The Netherlands,Holland|Dutch||The Hague,Amsterdam
NOR||Norwegian|Norwegians|
NPL||Nepali,Nepalese|Nepalis|
NZL||New Zealand|New Zealanders|
OMN||Omani|Omanis|Muscat
PAN||Panamanian||Panama City
PHL||Philippine,Filipino|Filipinos|Manila
PNG||Papua New Guinean||
POL||Polish|Poles|Warsaw
PRK|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
PRT||Portuguese||Lisbon
PRY||Paraguayan||Asuncion,Asunción
PSE|Palestine,State of Palestine,Palestinian Authority,Palestinian National Authority|Palestinian|Palestinians|Ramallah
QAT||Qatari|Qataris|Doha
ROU||Romanian||Bucharest
RUS|Russia,Russian Federation|Russian|Russians|Moscow
RWA||Rwandan|Rwandans|Kigali
SAU|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh
SDN||Sudanese||Khartoum
SGP||Singaporean||
SLV||Salvadoran,Salvadorean||
SOM||Somali|Somalis|
SRB||Serbian,Serb|Serbs|Belgrade
SSD||South Sudanese||Juba
STP||Santomean||
SUR||Surinamese||
SVK||Slovak,Slovakian|Slovaks|
SVN||Slovenian,Slovene|Slovenes|
SWE||Swedish|Swedes|
SWZ|Eswatini,Swaziland|Swazi||
SYR|Syria,Syrian Arab Republic|Syrian|Syrians|Damascus
TCD||Chadian||N'Djamena,Ndjamena
TGO||Togolese||Lome,Lomé
THA||Thai|Thais|Bangkok
TJK||Tajik,Tajikistani|Tajiks|
TKM||Turkmen|Turkmens|
TTO||Trinidadian||Port of Spain
TUR|Turkey,Türkiye,Turkiye|Turkish|Turks|Ankara
TWN|Taiwan|Taiwanese||Taipei
TZA|Tanzania,United Republic of Tanzania|Tanzanian|Tanzanians|Dodoma,Dar es Salaam
UKR||Ukrainian|Ukrainians|Kyiv,Kiev
URY||Uruguayan||
USA|United States,United States of America,U.S.,US,USA,U.S.A.,America|American,U.S.,US|Americans|Washington,Washington DC,Washington D.C.
UZB||Uzbek,Uzbekistani|Uzbeks|Tashkent
VAT|Vatican,Holy See,Vatican City|Vatican||Vatican City
VEN|Venezuela,Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VNM|Vietnam,Viet Nam|Vietnamese||Hanoi
VUT||Ni-Vanuatu,Vanuatuan||Port Vila
WSM||Samoan||
XKX|Kosovo|Kosovo,Kosovar,Kosovan|Kosovars,Kosovans|Pristina,Prishtina
YEM||Yemeni|Yemenis|Sanaa,Sana'a
ZAF||South African|South Africans|Pretoria
ZMB||Zambian||
CMR||Cameroonian||Yaounde,Yaoundé
MUS||Mauritian||Port Louis
SEN||Senegalese||
SYC||Seychellois||Victoria City
VCT||Vincentian||
MYS||Malaysian|Malaysians|Kuala Lumpur,Putrajaya
GUY||Guyanese||
GNQ||Equatorial Guinean||
AND||Andorran||
MCO||Monegasque||
SMR||Sammarinese||
LIE||Liechtenstein||
SLB||Solomon Islands||
BRB||Barbadian||
BGD||Bangladeshi|Bangladeshis|
LBN||Lebanese||
JOR||Jordanian|Jordanians|
EGY|Egypt,Arab Republic of Egypt|Egyptian|Egyptians|
PAK||Pakistani|Pakistanis|
KEN||Kenyan|Kenyans|
WLF||Wallisian||
TLS|Timor-Leste,East Timor|Timorese,East Timorese||Dili
UGA||Ugandan|Ugandans|
ERI||Eritrean|Eritreans|
ALB||Albanian|Albanians|
ARM||Armenian|Armenians|
BLR||Belarusian|Belarusians|
BGR||Bulgarian|Bulgarians|
HRV||Croatian,Croat|Croats|
LVA||Latvian|Latvians|
LTU||Lithuanian|Lithuanians|
TUN||Tunisian|Tunisians|
PER||Peruvian|Peruvians|
`;

const load = createRequire(import.meta.url);

/**
 * Lands without an ISO code whose governments negotiate for themselves: slug | names | adjectives | peoples. Where they lie,
 * and what their towns are called, is told by others.
 */
const unrecognised = `
abkhazia|Abkhazia,Republic of Abkhazia|Abkhaz,Abkhazian|Abkhazians
bougainville|Bougainville,Autonomous Region of Bougainville|Bougainville,Bougainvillean|Bougainvilleans
catalonia|Catalonia|Catalan|Catalans
jubaland|Jubaland|Jubaland|
puntland|Puntland|Puntland|
republika-srpska|Republika Srpska|Bosnian Serb|Bosnian Serbs
somaliland|Somaliland,Republic of Somaliland|Somaliland,Somalilander|Somalilanders
south-ossetia|South Ossetia|South Ossetian|South Ossetians
transnistria|Transnistria,Transdniestria,Pridnestrovie|Transnistrian,Transdniestrian|Transnistrians
turkish-cypriots|Turkish Republic of Northern Cyprus,Northern Cyprus|Turkish Cypriot|Turkish Cypriots
`;

/** All states and territories with an ISO code, from the packages' English tables and the corrections above, and such lands. */
export const countries: readonly Country[] = [...build(), ...landsOf(unrecognised)];

function landsOf(table: string): Country[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', names, adjectives, peoples] = line.split('|');
      const called = list(names);
      return {
        code,
        name: called[0]!,
        names: called,
        adjectives: list(adjectives),
        peoples: list(peoples),
        capitals: [],
      };
    });
}

function build(): Country[] {
  const codes = load('i18n-iso-countries/codes.json') as [string, string][];
  const names = (load('i18n-iso-countries/langs/en.json') as {countries: Record<string, string | string[]>}).countries;
  const adjectives = (load('i18n-nationality/langs/en.json') as {nationalities: Record<string, string>}).nationalities;
  const seats = load('country-json/src/country-by-capital-city.json') as {country: string; city: string | null}[];
  const capitals = new Map(seats.map((row) => [row.country, row.city]));
  const corrections = new Map(
    news
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 3), line.split('|')]),
  );
  return [...codes, ['XK', 'XKX'] as [string, string]]
    .filter(([two], at, all) => all.findIndex(([other]) => other === two) === at && names[two] !== undefined)
    .map(([two, code]) => {
      const row = corrections.get(code === 'XKK' ? 'XKX' : code) ?? [];
      const listed = [names[two] as string | string[]].flat().sort((a, b) => a.length - b.length);
      const known = list(row[1]);
      const called = known.length > 0 ? known : listed.map(plain);
      const adjective = list(row[2]).length > 0 ? list(row[2]) : proper(adjectives[two], called);
      const town = capitals.get(called[0] as string);
      const peoples = list(row[3]);
      return {
        code: code === 'XKK' ? 'XKX' : code,
        name: called[0] as string,
        names: called,
        adjectives: adjective,
        peoples:
          peoples.length > 0 ? peoples : adjective.filter((word) => /an$|i$/.test(word)).map((word) => `${word}s`),
        capitals:
          list(row[4]).length > 0
            ? list(row[4])
            : adjective.length > 0 && town && /^[\p{L}' -]+$/u.test(town)
              ? [town]
              : [],
      };
    });
}

function list(field: string | undefined): string[] {
  return field ? field.split(',') : [];
}

/** "Tanzania, United Republic of" and "Falkland Islands (Malvinas)" without what follows the name. */
function plain(name: string): string {
  return name.replace(/[,(].*$/, '').trim();
}

/** The package repeats the country's name where it has no adjective, and adds notes in brackets. */
function proper(word: string | undefined, names: readonly string[]): string[] {
  return word === undefined || /[(,]| or | and | - /.test(word) || names.includes(word) ? [] : [word];
}
