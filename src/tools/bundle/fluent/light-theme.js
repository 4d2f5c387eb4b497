/* global FLUENT_LIGHT_THEME -- what LeanFluent writes: the tokens that the built files name */
export const webLightTheme = FLUENT_LIGHT_THEME;
