/* global FLUENT_DARK_THEME -- what LeanFluent writes: the tokens that the built files name */
export const webDarkTheme = FLUENT_DARK_THEME;
