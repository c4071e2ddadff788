import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Prints how fast `ours` reads a text, and wink-nlp's tagger, by the processor's time: each the best of ten rounds in turn. */
export function speeds(sample: string, ours: (text: string) => void): void {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const theirs = (text: string): void => {
    nlp.readDoc(text).tokens().out(nlp.its.pos);
  };
  const text = sample.slice(0, 200_000);
  const best = {ours: 0, theirs: 0};
  for (let round = 0; round < 10; round++) {
    best.ours = Math.max(best.ours, speed(text, ours));
    best.theirs = Math.max(best.theirs, speed(text, theirs));
  }
  console.log(`tagged and parsed ${best.ours.toFixed(2)} MB/s; wink-nlp, tags only ${best.theirs.toFixed(2)} MB/s`);
}

function speed(text: string, read: (text: string) => void): number {
  const begun = process.cpuUsage();
  read(text);
  const {user, system} = process.cpuUsage(begun);
  return text.length / (user + system);
}
