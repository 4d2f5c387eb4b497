/**
 * Under which the mailbox's roaming settings keep ours, a section a key. All are named here because a
 * mailbox can't list what it holds, and its 32 KB are for all of them.
 */
export const SECTION_KEYS = {
  /** Own expressions, what is ignored, the check at Send, the language. The send check reads it. */
  settings: 'ton-juste.reglages',
  clients: 'ton-juste.clients',
  /** One's own templates. */
  templates: 'ton-juste.modeles',
  /** Favourites and recents. */
  habits: 'ton-juste.habitudes',
} as const;
