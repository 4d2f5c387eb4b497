/**
 * Stands for `rtl-css-js/core`, which mirrors styles for right-to-left pages: the pane's languages are
 * written from left to right.
 */
export const convert = (styles) => styles;

export const convertProperty = (key, value) => ({ key, value });
