import { tokens } from '@fluentui/react-components';

/** Fluent's two-tone focus ring, for our own elements. */
export const focusRing = {
  ':focus': { outlineStyle: 'none' },
  ':focus-visible': {
    outlineStyle: 'solid',
    outlineWidth: tokens.strokeWidthThick,
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '-2px',
  },
} as const;
