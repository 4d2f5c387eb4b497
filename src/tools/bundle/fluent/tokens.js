/* global FLUENT_OTHER_TOKENS -- what LeanFluent writes: those that are more than their variable */
/**
 * Stands for Fluent's table of design tokens, which says of almost each name that its value is the CSS
 * variable of that name: 30 kB that a rule says as well.
 */
export const tokens = new Proxy(FLUENT_OTHER_TOKENS, {
  get: (others, name) => others[name] ?? `var(--${name})`,
});
