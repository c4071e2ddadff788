declare const RAPPORTEUR_FOLD: string | undefined;

/**
 * The version of the fold with all that it builds on, a hash written in when the program is built: a record kept under
 * another is folded anew. null when it runs from source, where nothing tells one version from the next.
 */
export const FOLD_VERSION = typeof RAPPORTEUR_FOLD === 'string' ? RAPPORTEUR_FOLD : null;
