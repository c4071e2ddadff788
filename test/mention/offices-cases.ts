/** Text, words of the mention, full name, party, role: offices told at length. */
export const offices: [string, string, string, string | null, string | null][] = [
  [
    'Rosa Quispe, Director of the Fisheries Control Department of Peru, spoke.',
    'Rosa Quispe',
    'Rosa Quispe',
    'PER',
    'director of the fisheries control department',
  ],
  [
    'Chief Cabinet Secretary Takeshi Mori spoke.',
    'Chief Cabinet Secretary Takeshi Mori',
    'Takeshi Mori',
    null,
    'chief cabinet secretary',
  ],
  [
    'Peru objected, and its chief negotiator Rosa Quispe left.',
    'its chief negotiator Rosa Quispe',
    'Rosa Quispe',
    'PER',
    'chief negotiator',
  ],
];
