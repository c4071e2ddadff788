import {ADVERB_SIGNATURES, MODIFIER_SIGNATURES} from '../../language/index.ts';
import {composed} from './composed.ts';
import type {Link} from './link.ts';
import type {Setting} from './setting.ts';
import {SlotList} from './slots.ts';

/** Words before and after a predicate that are looked at. */
const BEFORE = 6;
const AFTER = 4;

/** What is said of a predicate in words: its own, those around it, its governors, its dependents. */
export function featuresOf(setting: Setting, at: number, chain: readonly Link[]): SlotList {
  const list = new SlotList();
  ownWords(list, setting, at);
  list.close();
  neighbours(list, setting, at);
  list.close();
  governor(list, setting, at, chain);
  list.close();
  governors(list, setting, at, chain);
  list.close();
  above(list, setting, chain);
  list.close();
  dependents(list, setting, at);
  list.close();
  sentence(list, setting, at, chain);
  list.close();
  return list;
}

const sign = (link: Link | undefined) => (link === undefined ? 'top' : (link.signature?.name ?? '-'));
const tie = (link: Link | undefined) => (link === undefined ? 'top' : `${link.relation} ${link.mark}`);

/** How a governor is told itself. */
function telling(link: Link | undefined): string {
  return link === undefined ? 'top' : `${link.own.denied ? 'no' : ''} ${link.own.modal} ${link.own.form}`;
}

function wordOf(setting: Setting, link: Link | undefined): string {
  return link === undefined ? 'top' : setting.lemma(link.word);
}

function ownWords(list: SlotList, setting: Setting, at: number): void {
  const {clauses} = setting;
  const lemma = setting.lemma(at);
  const xpos = clauses.xpos(at);
  const relation = clauses.relation(at);
  const self = setting.own(at);
  const helpers = self.auxiliaries.join('+');
  const denied = self.denied ? 'no' : 'yes';
  list.add('');
  list.add(lemma);
  list.add(lemma, xpos);
  list.add(xpos, relation);
  list.add(lemma, relation);
  list.add(helpers, xpos);
  list.add(helpers, denied);
  list.add(denied, xpos);
  list.add(denied, lemma);
  list.add(lemma, helpers);
}

function neighbours(list: SlotList, setting: Setting, at: number): void {
  const {clauses} = setting;
  const word = (by: number) => setting.lemma(at + by);
  const tag = (by: number) => clauses.xpos(at + by);
  list.add(word(-1));
  list.add(word(-2));
  list.add(word(-3));
  list.add(word(1));
  list.add(word(2));
  list.add(word(-2), word(-1));
  list.add(word(-1), word(1));
  list.add(word(1), word(2));
  list.add(word(-1), tag(0));
  list.add(tag(-2), tag(-1), tag(0));
  list.add(tag(-1), tag(0), tag(1));
  list.add(tag(0), tag(1), tag(2));
  list.add(word(0).slice(-3), clauses.tag(at));
}

function governor(list: SlotList, setting: Setting, at: number, [first, second, third]: readonly Link[]): void {
  const {clauses} = setting;
  const lemma = setting.lemma(at);
  const xpos = clauses.xpos(at);
  const self = setting.own(at);
  const helpers = self.auxiliaries.join('+');
  const denied = self.denied ? 'no' : 'yes';
  const word = wordOf(setting, first);
  list.add(tie(first));
  list.add(word, tie(first));
  list.add(word, first === undefined ? 'top' : clauses.tag(first.word));
  list.add(sign(first), tie(first));
  list.add(sign(first), telling(first));
  list.add(sign(first), telling(first), tie(first));
  list.add(word, telling(first), tie(first));
  list.add(sign(first), xpos, helpers);
  list.add(sign(first), denied, tie(first));
  list.add(word, lemma);
  list.add(sign(first), lemma);
  list.add(telling(first), tie(first), xpos);
  list.add(tie(first), helpers, denied);
  list.add(tie(first), wordOf(setting, second));
  list.add(sign(first), sign(second));
  list.add(sign(first), sign(second), sign(third));
}

function governors(list: SlotList, setting: Setting, at: number, chain: readonly Link[]): void {
  const {clauses} = setting;
  const [first, second, third] = chain;
  const lemma = setting.lemma(at);
  list.add(wordOf(setting, second), tie(second));
  list.add(sign(second), tie(second));
  list.add(sign(second), telling(second), tie(second));
  list.add(sign(first), sign(second), telling(second));
  list.add(tie(first), tie(second));
  list.add(tie(first), tie(second), tie(third));
  list.add(tie(first), sign(first), tie(second) + sign(second));
  list.add(wordOf(setting, third), tie(third));
  list.add(sign(third), tie(third));
  const self = step(composed(chain, setting.own(at)));
  list.add(self);
  list.add(self, clauses.xpos(at));
  list.add(self, lemma);
  const higher = first === undefined ? 'top' : step(composed(chain.slice(1), first.own));
  list.add(higher, sign(first), tie(first));
  list.add(higher, tie(first), clauses.tag(at));
  list.add(higher, wordOf(setting, first), tie(first));
  list.add(higher, lemma);
  const article = clauses.dependent(at, 'det', 'nmod:poss');
  const lead = `${article < 0 ? '' : clauses.lower(article)} ${clauses.xpos(at)}`;
  list.add(lead, sign(first), tie(first));
  list.add(lead, higher);
  list.add(lead, telling(first), tie(first));
}

const step = (value: number) => String(Math.round(value * 3));

function above(list: SlotList, setting: Setting, chain: readonly Link[]): void {
  const top = chain[chain.length - 1];
  list.add(wordOf(setting, top));
  list.add(sign(top), telling(top));
  for (const link of chain) {
    list.into(100, sign(link));
    list.into(101, wordOf(setting, link));
    list.into(102, link.own.modal);
    list.into(103, link.own.denied ? 'no' : 'yes', sign(link));
    list.into(104, link.mark);
    list.into(105, telling(link), sign(link));
    for (const adverb of setting.adverbs(link.word)) list.into(106, adverb);
  }
}

function dependents(list: SlotList, setting: Setting, at: number): void {
  const {clauses} = setting;
  const xpos = clauses.xpos(at);
  for (const d of clauses.dependents(at)) {
    const relation = clauses.relation(d);
    const lemma = setting.lemma(d);
    list.into(110, relation);
    list.into(111, relation, xpos);
    if (/^(advmod|det|amod|mark|case|nmod:poss|compound|aux|cop|cc|obl:unmarked|nummod)/.test(relation))
      list.into(112, relation, lemma);
    if (/^(nsubj|obj|iobj|csubj)/.test(relation)) {
      list.into(113, relation, clauses.xpos(d), xpos);
      list.into(114, relation, lemma);
      const article = clauses.dependent(d, 'det');
      if (article >= 0) list.into(115, relation, clauses.lower(article));
    }
    if (/^(obl|nmod|advcl|acl|ccomp|xcomp)/.test(relation)) {
      list.into(116, relation, clauses.introduction(d, 'case') || clauses.introduction(d, 'mark'), xpos);
      list.into(117, relation, lemma);
    }
    const adverb = relation === 'advmod' ? ADVERB_SIGNATURES.get(clauses.lower(d)) : undefined;
    if (adverb !== undefined) list.into(118, adverb.name);
    const modifier = /^(amod|det)/.test(relation) ? MODIFIER_SIGNATURES.get(lemma) : undefined;
    if (modifier !== undefined) list.into(119, modifier.name);
  }
}

function sentence(list: SlotList, setting: Setting, at: number, [first]: readonly Link[]): void {
  const {clauses} = setting;
  const {length} = clauses;
  for (const word of setting.times(at)) list.into(120, word, setting.own(at).form);
  if (first !== undefined) for (const word of setting.times(first.word)) list.into(121, word, first.own.form);
  list.into(122, setting.quoted(at) ? 'quoted' : 'plain', clauses.tag(at));
  list.into(123, clauses.lower(length - 1) === '?' ? '?' : '.', clauses.xpos(at));
  list.into(124, clauses.lower(0));
  list.into(125, String(Math.min(7, length >> 3)));
  for (let k = Math.max(0, at - BEFORE); k < Math.min(length, at + 1 + AFTER); k++) {
    if (k === at) continue;
    const side = k < at ? 'before' : 'after';
    list.into(126, setting.lemma(k), side);
    if (clauses.xpos(k) === 'MD') list.into(127, setting.lemma(k), side);
  }
  for (const [word, {first, last}] of setting.openers) {
    if (first < at) list.into(128, word, 'before');
    if (last > at) list.into(128, word, 'after');
  }
}
