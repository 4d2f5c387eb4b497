import type { PublishedFault } from './read-published-charter';

/**
 * Why a charter that the host has is not used: see `PublishedFault`; it is older than the one in use; its examples
 * give something else than they did where it was made.
 */
export type CharterTrouble = PublishedFault | 'older' | 'examples';
