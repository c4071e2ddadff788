import type {Claim, Reading} from '../../claim/index.ts';
import type {ActorMention, Attribution, Span, TimeMention} from '../../mention/index.ts';

/** What was read from a text, in the shape that `annotate --jsonl` and `document --json` share. */
export function annotationOf({times, cast, attributions, claims}: Reading) {
  return {
    times: times.map(time),
    // a pronoun names nobody; whom it stands for is told by the other mentions
    actors: cast.mentions.filter(({form}) => form !== 'pronoun').map(actor),
    attributions: attributions.map(attribution),
    // what only refers to a meeting ("after the talks") tells of no act
    claims: claims.filter(({act}) => act !== 'refer').map(claim),
  };
}

const span = ({start, end}: Span): Span => ({start, end});

const time = ({start, end, text, type, value, mod, edtf}: TimeMention) => ({start, end, text, type, value, mod, edtf});

const actor = ({start, end, text, kind, name, party, role}: ActorMention) => ({
  start,
  end,
  text,
  kind,
  name,
  party,
  role,
});

function attribution({source, cue, content, mode, polarity, within}: Attribution) {
  const named = source && {start: source.start, end: source.end, name: source.name};
  return {source: named, cue: cue && span(cue), content: content.map(span), mode, polarity, within};
}

function claim(told: Claim) {
  const {start, end, text, act, plover, cameo, issue, place, when, polarity, tense, modality} = told;
  const {factuality, firmness, condition, due} = told;
  return {
    start,
    end,
    text,
    act,
    plover,
    cameo,
    actors: told.actors.map(({role, name, party}) => ({role, name, party})),
    issue,
    place,
    when,
    polarity,
    tense,
    modality,
    factuality,
    firmness,
    condition,
    due,
    source: told.source.map(({name, role, party}) => ({name, role, party})),
  };
}
