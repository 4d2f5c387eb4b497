import type { EditingOptions } from '../../editing/typing-lag';

/** How the pane edits: it can tell whether the keyboard is in it. */
export const EDITING: EditingOptions = { paneHasFocus: () => document.hasFocus() };
