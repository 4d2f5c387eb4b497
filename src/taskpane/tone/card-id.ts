/** The id of the card of a finding or a leftover, to scroll to. */
export const cardId = (key: string): string => `card-${key}`;
