/**
 * What scrolls stands in the same column as what doesn't, with or without a scroll bar (0 to 15 px,
 * within the margin of 16).
 */
export const contentColumn = {
  boxSizing: 'border-box',
  width: 'calc(100vw - 32px)',
  marginInlineStart: '16px',
} as const;

/** A pane of 320 px that is zoomed by itself, as desktop clients can. */
export const NARROW = '@media (max-width: 240px)';
