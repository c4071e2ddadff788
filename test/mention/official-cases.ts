const call = "Read-out of President Moreno's call with President Okello of Kenya\n\n";
const briefing = 'Press Briefing by Press Secretary Ann Lee\n\nMS. LEE: Good morning.\n';

/** A side's own text, words of the mention, and whom it is. */
export const readouts: [string, string, string | null][] = [
  [
    `${call}President Moreno reaffirmed Peru's support. Sudan and Chad wait. The two leaders agreed to it.`,
    'The two leaders',
    'KEN+PER',
  ],
  [`${call}Sudan and Chad wait for Sudan and Chad. The two leaders agreed to it.`, 'The two leaders', null],
];

/** A side's own text, full name, party: whose people go without nationality. */
export const officials: [string, string, string | null][] = [
  [`${call}President Moreno spoke today with President Okello. The Kenyan president agreed.`, 'Moreno', null],
  [`${call}President Moreno thanked President Okello for his help.`, 'Moreno', null],
  [`${call}On Sudan, President Moreno stressed the need for talks.`, 'Moreno', null],
  [`${call}President Moreno reaffirmed Peru's commitment to the talks.`, 'Moreno', 'PER'],
  [`${call}President Moreno underscored that Peru remains ready to help.`, 'Moreno', 'PER'],
  [`${call}President Moreno stressed that Sudan must act.`, 'Moreno', null],
  [`${call}President Okello reaffirmed Kenya's support.`, 'Moreno', null],
  [`${briefing}MS. LEE: Norway and our allies wait. Norway, as you know, and its people wait.`, 'Ann Lee', null],
  [`${briefing}MS. LEE: Norway and our allies wait. Norway and our European partners wait.`, 'Ann Lee', 'NOR'],
  [`${briefing}MS. LEE: Norway strongly condemns the attack.`, 'Ann Lee', 'NOR'],
  [`${briefing}MS. LEE: Norway condemned the attack.`, 'Ann Lee', null],
  [`${briefing}MS. LEE: Norwegian taxpayers pay for it. Norway's national security is at stake.`, 'Ann Lee', 'NOR'],
  [`Press Briefing by Press Secretary Ann Lee on Norway\n\nMS. LEE: Norway strongly condemns it.`, 'Ann Lee', null],
  [`Joint Statement by Minister Ann Lee and Minister Bo Berg\n\nNorway strongly condemns it.`, 'Ann Lee', null],
  ['Good morning.\nQ Where is he?\nMS. LEE: Norway strongly condemns it.', 'Lee', 'NOR'],
  [`${briefing}MS. LEE: Norway condemns it. Special Envoy Ida Holm is there.`, 'Ida Holm', null],
  [`${briefing}MS. LEE: Norway condemns it. Foreign Minister Ida Holm is there.`, 'Ida Holm', 'NOR'],
  ['Statement on the Meeting Between President Bo Berg and President Ana Paz of Chad\n\nIt is on.', 'Ana Paz', 'TCD'],
  [`${briefing}Q Ann, Peru's deputy foreign minister said so. Is that true?\nMS. LEE: Yes.`, 'Ann Lee', null],
  [
    'Norwegian Ministry of Trade\nDaily briefing\n\nQ: Where is he?\n\nANN LEE, CHIEF SPOKESWOMAN: Here.',
    'Ann Lee',
    'NOR',
  ],
  ['Daily briefing of the Ministry of Trade of Norway\n\nQ: Where is he?\n\nBO BERG: Here.', 'Bo Berg', 'NOR'],
  ['Pentagon briefing on Chad\n\nQUESTION: Where is he?\n\nMR. BERG: Here.\n\nQ: In Peru?', 'Berg', 'USA'],
  ['Ministry of Trade of Norway\n\nQ: Where is he?\n\nBO BERG - EMBASSY OF PERU: Here.', 'Bo Berg', null],
  ['Joint press conference of the Ministry of Trade of Norway\n\nQ: Where is he?\n\nBO BERG: Here.', 'Bo Berg', null],
  ['Briefing on the talks with Norway\n\nQ: Where is he?\n\nBO BERG: Here.', 'Bo Berg', null],
  ['Ministry of Trade of Norway\n\nQ: Is President Bo Berg here?\n\nANN LEE: Here.', 'Bo Berg', null],
  ['The Chadian side backed the plan as outlined by President Moreno.', 'Moreno', null],
  ['On the Chadian side, Paul Deby led the talks.', 'Paul Deby', 'TCD'],
  ['Nikolai Orlov, secretary of the Russian Security Council, met nobody.', 'Nikolai Orlov', 'RUS'],
];
