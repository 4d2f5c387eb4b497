import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** What the sections of the settings have in common. */
export const sectionStyles = {
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: {
    marginBlock: '0 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    listStyleType: 'none',
    marginBlock: '4px',
    paddingInline: '12px 6px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  edited: { paddingBlock: '12px', paddingInlineEnd: '6px' },
  empty: {
    marginBlock: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
} satisfies Record<string, GriffelStyle>;
