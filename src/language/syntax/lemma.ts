import {
  adjectiveForms,
  nounForms,
  plainEnds,
  pronounForms,
  silentEnds,
  verbForms,
  verbPrefixes,
} from '../en/syntax-lemmas.ts';
import type {Token} from '../text/token.ts';

/** The dictionary form of a token with the given Penn tag. */
export function lemmaOf(token: Token, tag: string): string {
  const {lower} = token;
  if (tag[0] === 'V' || tag === 'MD') return knownVerb(lower, tag);
  if (tag === 'NNS') return pluralLemma(lower);
  if (tag === 'NNP' || tag === 'NNPS') return token.text;
  if (tag === 'JJR' || tag === 'JJS') return adjectiveForms.get(lower) ?? lower;
  if (tag === 'RB' || tag === 'PRP' || tag === 'DT' || tag === 'WP') return pronounForms.get(lower) ?? lower;
  return lower;
}

/** Lemmas of verb forms met before, by tag: texts repeat their verbs. */
const met = new Map<string, Map<string, string>>();
const MOST_MET = 5000;

function knownVerb(form: string, tag: string): string {
  let forms = met.get(tag);
  if (forms === undefined || forms.size > MOST_MET) {
    forms = new Map();
    met.set(tag, forms);
  }
  let lemma = forms.get(form);
  if (lemma === undefined) {
    lemma = verbLemma(form.replace('’', "'"), tag);
    forms.set(form, lemma);
  }
  return lemma;
}

function verbLemma(form: string, tag: string): string {
  if (form === "'s") return 'be';
  if (form === "'d") return 'would';
  const known = irregular(form);
  if (known !== undefined) return known;
  if (tag === 'VBZ' || form.endsWith('s')) return tag === 'VBZ' ? withoutS(form) : form;
  if (form.length < 4) return form;
  if (tag === 'VBG' && form.endsWith('ing')) return stem(form.slice(0, -3));
  if ((tag === 'VBD' || tag === 'VBN') && form.endsWith('ed')) {
    if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
    if (form.endsWith('eed')) return form.slice(0, -1);
    return stem(form.slice(0, -2));
  }
  return form;
}

function irregular(form: string): string | undefined {
  const known = verbForms.get(form);
  if (known !== undefined) return known;
  for (const prefix of verbPrefixes) {
    if (!form.startsWith(prefix) || form.length < prefix.length + 3) continue;
    const base = verbForms.get(form.slice(prefix.length));
    if (base !== undefined) return prefix + base;
  }
  return undefined;
}

function withoutS(form: string): string {
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz|o)es$/.test(form)) return form.slice(0, -2);
  return form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form;
}

/** Undoes what -ed and -ing do to a verb: doubled consonants and the silent e. */
function stem(end: string): string {
  const length = end.length;
  if (length < 2) return end;
  if (endsIn(plainEnds, end)) return end;
  const last = end[length - 1] as string;
  const before = end[length - 2] as string;
  if (last === before && !'aeiou'.includes(last))
    return 'lsfz'.includes(last) &&
      !/(annul|dispel|control|cancel|travel|compel|expel|propel|repel|impel|rebel|signal|label|model|fuel|level|channel|quarrel|enrol|patrol|fulfil|instal)l$/.test(
        end,
      )
      ? end
      : end.slice(0, -1);
  if (endsIn(silentEnds, end)) return `${end}e`;
  if (
    /(?:[^e]at|[^aeo]eat|[cvuz]|[^aeious]s|[aeiou]s|[ndraeiou]g|[bcdfgkptz]l|[^aeo]ar|[^aeo][iu]n|[^aeiou][aiou]k|[^aeo]ad|[^aeo]id|[^aeo]ud|[^o]od|[^eo]ed)$/.test(
      end,
    ) &&
    !/(?:ing|ong|[aeiou][aeiou]n|er|ow|[aeo]in)$/.test(end)
  )
    return `${end}e`;
  return end;
}

function endsIn(set: ReadonlySet<string>, end: string): boolean {
  if (set.has(end)) return true;
  for (const prefix of verbPrefixes) if (end.startsWith(prefix) && set.has(end.slice(prefix.length))) return true;
  return false;
}

function pluralLemma(form: string): string {
  const known = nounForms.get(form);
  if (known !== undefined) return known;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return form.slice(0, hyphen + 1) + pluralLemma(form.slice(hyphen + 1));
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(form) || /[^aeiou]oes$/.test(form)) return form.slice(0, -2);
  if (form.endsWith('men')) return `${form.slice(0, -2)}an`;
  return form.length > 3 && form.endsWith('s') && !form.endsWith('ss') && !form.endsWith('us')
    ? form.slice(0, -1)
    : form;
}
