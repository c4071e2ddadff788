/** What people do and make and what befalls them, by the word that ends a description: it acts for no side. */
const THINGS = `proposal plan bill law act order directive text draft treaty deal accord agreement pact resolution statement report letter
  way path effect measure move point line case fact view idea aim intent goal purpose policy priority process program programme project
  phase stage race challenge threat risk cost price tariff tax fee duty sanction export import import sale product market economy system regime
  attack war conflict fighting truce ceasefire pause talk session round dialogue effort work result event issue question matter
  signal sign surge flow trade asset good resource technology weapon corridor pressure rationale picture estimate licence license passport
  democracy diplomacy rhetoric language behaviour behavior relief aid reason condition right interest value commitment concern comment word date day year`;

/** Endings of what is thought and not met: "prohibitION", "announceMENT". */
const ENDING = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ure)s?$/u;

/** Bodies and people with such an ending. */
const BODIES =
  /^(?:delegation|nation|administration|organi[sz]ation|association|commission|coalition|federation|confederation|opposition|mission|faction|population|institution|corporation|foundation|union|generation|occupation|parliament|government|regiment|department|leadership|community|authority|majority|minority|party|university|city|security|entity|alliance|audience|conference|legislature)s?$/u;

const words = new Set(THINGS.split(/\s+/u));

/** Whether a description ("the new proposal") ends in a thing. */
export function isThing(noun: string): boolean {
  return words.has(noun) || words.has(noun.replace(/(?<=[^s])s$/u, '')) || (ENDING.test(noun) && !BODIES.test(noun));
}
