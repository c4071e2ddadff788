import type {Edtf} from '../mention/index.ts';
import type {Evidence, Person} from './record.ts';
import type {Trail} from './trail.ts';

/** An office of a person while the reports that name them are being folded. */
export interface RoleDraft {
  role: string;
  from: Edtf | null;
  to: Edtf | null;
  /** Whether it is told that it ended, be it on no known day. */
  over: boolean;
  /** The last day on which a report gave it as the person's; null where none did. */
  told: string | null;
  evidence: Evidence[];
}

/** Posts that nobody holds beside another of them: who takes one leaves the other. */
const POST =
  /\b(?:ambassador|(?:prime |foreign |defen[cs]e |interior |finance |trade )?minister|president|director|governor|secretary|spokes(?:man|woman|person)|consul)\b/iu;

/** What is told of the offices of one person, in the order of the reports. */
export class Roles {
  readonly #trail: Trail;

  constructor(trail: Trail) {
    this.#trail = trail;
  }

  /** A report gives the person an office. */
  bears(roles: RoleDraft[], role: string, evidence: Evidence): void {
    const draft = this.#roleOf(roles, role, evidence);
    draft.told = evidence.reported;
    // what was only called over, on no day, is not where it is given again
    if (draft.to === null || draft.to.startsWith('[')) Object.assign(draft, {over: false, to: null});
  }

  begins(roles: RoleDraft[], role: string, on: Edtf | null, evidence: Evidence): void {
    for (const post of roles)
      if (on !== null && POST.test(role) && POST.test(post.role) && !isSame(post.role, role))
        this.#end(post, on, evidence);
    const draft = this.#roleOf(roles, role, evidence);
    draft.told = evidence.reported;
    draft.from ??= on;
    if (draft.over && on !== null && draft.to !== null && on > draft.to)
      Object.assign(draft, {from: on, to: null, over: false});
  }

  /** @param role null for the office that the person was last given */
  ends(roles: RoleDraft[], role: string | null, on: Edtf | null, evidence: Evidence): void {
    const borne = role ?? latestOf(roles)?.role ?? null;
    if (borne !== null) this.#end(this.#roleOf(roles, borne, evidence), on, evidence);
  }

  #end(draft: RoleDraft, on: Edtf | null, evidence: Evidence): void {
    this.#trail.mark(draft);
    if (!draft.evidence.includes(evidence)) draft.evidence.push(evidence);
    const {told} = draft;
    const within = told !== null && told < evidence.reported ? `[${told}..${evidence.reported}]` : null;
    if (!draft.over || (on !== null && draft.to?.startsWith('['))) draft.to = on ?? within;
    draft.over = true;
  }

  #roleOf(roles: RoleDraft[], role: string, evidence: Evidence): RoleDraft {
    const known = roles.find((draft) => isSame(draft.role, role));
    const draft = known ?? {role, from: null, to: null, over: false, told: null, evidence: []};
    if (!known) roles.push(draft);
    this.#trail.mark(draft);
    if (!draft.evidence.includes(evidence)) draft.evidence.push(evidence);
    return draft;
  }
}

/** The offices as the record gives them: the latest, since when, and all. */
export function rolesRow(roles: readonly RoleDraft[]): Pick<Person, 'role' | 'since' | 'roles'> {
  const latest = latestOf(roles);
  const last = roles.at(-1);
  return {
    role: latest?.role ?? (last ? `former ${last.role}` : null),
    since: latest?.from ?? null,
    roles: roles.map(({role, from, to, evidence}) => ({role, from, to, evidence: [...evidence]})),
  };
}

/** The office last given to the person among those that are not over. */
function latestOf(roles: readonly RoleDraft[]): RoleDraft | null {
  return roles.reduce<RoleDraft | null>(
    (best, draft) => (!draft.over && (best === null || (draft.told ?? '') >= (best.told ?? '')) ? draft : best),
    null,
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
