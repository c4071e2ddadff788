/** The numbers of tags: of one by its name, and of all whose names a pattern fits. */
interface Lookup {
  one(tag: string): number;
  all(pattern: RegExp): ReadonlySet<number>;
}

/** Looks numbers of tags up once for a list of tags, and keeps them until another list comes. */
export function tagNumbers<N>(lookUp: (lookup: Lookup) => N): (tags: readonly string[]) => N {
  let known: {tags: readonly string[]; numbers: N} | undefined;
  return (tags) => {
    if (known?.tags !== tags) {
      const one = (tag: string) => tags.indexOf(tag);
      const all = (pattern: RegExp) => new Set(tags.flatMap((tag, k) => (pattern.test(tag) ? [k] : [])));
      known = {tags, numbers: lookUp({one, all})};
    }
    return known.numbers;
  };
}
