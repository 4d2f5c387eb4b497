import type { EditingOptions } from '../../editing/patience';

/** How the pane edits: it can tell whether the keyboard is in it. */
export const EDITING: EditingOptions = { paneHasFocus: () => document.hasFocus() };
