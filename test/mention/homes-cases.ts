/** Text with a dateline, full name, party: whose officials go without nationality. */
export const homes: [string, string, string | null][] = [
  ['OSLO: Nepal and the rebel group Surya met. Hari Thapa, a spokesman for the rebels, spoke.', 'Hari Thapa', 'surya'],
  ["OSLO: Nepal and the rebel group Surya met. The insurgents' spokesman, Hari Thapa, spoke.", 'Hari Thapa', 'surya'],
  [
    'OSLO: Nepal and the Surya Liberation Front met. Hari Thapa, a spokesman for the front, spoke.',
    'Hari Thapa',
    'surya-liberation-front',
  ],
  [
    "OSLO: Nepal and the Surya Liberation Front met. The front's chairman, Hari Thapa, spoke.",
    'Hari Thapa',
    'surya-liberation-front',
  ],
  ['OSLO: Nepal and the rebel group Surya met. Justice Minister Hari Thapa spoke.', 'Hari Thapa', 'NPL'],
  ['OSLO: Nepal and the rebel group Surya met. Prime Minister Jonas Berg opened the talks.', 'Jonas Berg', null],
  ['OSLO: Nepal and India met. Ministry spokesman Hari Thapa told reporters in Kathmandu so.', 'Hari Thapa', 'NPL'],
  ['NEW DELHI: Nepal and India met before President Hari Thapa took office in Kathmandu.', 'Hari Thapa', 'NPL'],
  [
    'NEW DELHI: India spoke to Nepal, though its Foreign Ministry warned. Ministry spokesman Vikram Rao spoke.',
    'Vikram Rao',
    'IND',
  ],
  [
    "OSLO: The Nepali Embassy denied it, said Hari Thapa, the embassy's spokesman. India and Nepal met.",
    'Hari Thapa',
    'NPL',
  ],
  ['NEW DELHI: Nepal and India met. Nepal has asked for time, Prime Minister Hari Thapa said.', 'Hari Thapa', null],
  ['NEW DELHI: Nepal and India met. Foreign Minister Vikram Rao spoke.', 'Vikram Rao', 'IND'],
  [
    'NEW DELHI: Nepal and India met. Nepal refuses. "It is not for sale," said Foreign Minister Hari Thapa.',
    'Hari Thapa',
    null,
  ],
  ['NEW DELHI: Nepal and India met. In Kathmandu, Foreign Minister Hari Thapa rejected it.', 'Hari Thapa', 'NPL'],
  [
    'NEW DELHI: Nepal and India met. In Kathmandu, a deal was praised. Foreign Minister Hari Thapa said so.',
    'Hari Thapa',
    'NPL',
  ],
  [
    'NEW DELHI: Nepal and India met. In Kathmandu, it rained.\n\nForeign Minister Vikram Rao said so.',
    'Vikram Rao',
    'IND',
  ],
  ['NEW DELHI: Nepal and India met. Nepal will wait until June, Foreign Minister Hari Thapa said.', 'Hari Thapa', null],
  ['NEW DELHI: Nepal and India met. Nepal will wait for India, Foreign Minister Vikram Rao said.', 'Vikram Rao', 'IND'],
  [
    'NEW DELHI: Nepal and India met. Prime Minister Vikram Rao and President Hari Thapa will meet.',
    'Vikram Rao',
    'IND',
  ],
  [
    'NEW DELHI: Nepal and India met. Prime Minister Vikram Rao and President Hari Thapa will meet.',
    'Hari Thapa',
    'NPL',
  ],
  [
    'NEW DELHI: Nepal and India met. Prime Minister Vikram Rao and President Hari Thapa were pleased.',
    'Hari Thapa',
    null,
  ],
  ['NEW DELHI: Britain and Spain met. Foreign Secretary Ann Reed said so.', 'Ann Reed', 'GBR'],
  ['Britain and Spain met. Foreign Secretary Ann Reed said so.', 'Ann Reed', 'GBR'],
  ['Hari Thapa led the Nepali team at talks with India. His counterpart Vikram Rao spoke.', 'Vikram Rao', 'IND'],
  ['Hari Thapa led the Nepali team at talks with India. His colleague Vikram Rao spoke.', 'Vikram Rao', null],
];
