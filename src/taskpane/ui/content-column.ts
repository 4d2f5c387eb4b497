/** A style that says how wide the pane is where it is not the whole window. */
export const PANE_WIDTH = '--pane-width';

/**
 * What scrolls stands in the same column as what doesn't, with or without a scroll bar (0 to 15 px,
 * within the margin of 16).
 */
export const contentColumn = {
  boxSizing: 'border-box',
  width: `calc(var(${PANE_WIDTH}, 100vw) - 32px)`,
  marginInlineStart: '16px',
} as const;

/** What of a screen scrolls. WebView2 hides scroll bars unless they are always there (design guidelines). */
export const scroller = {
  flexGrow: 1,
  minHeight: 0,
  overflowX: 'hidden',
  overflowY: 'scroll',
  scrollbarWidth: 'thin',
} as const;

/** A pane of 320 px that is zoomed by itself, as desktop clients can. */
export const NARROW = '@media (max-width: 240px)';
