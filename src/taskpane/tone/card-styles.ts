import { tokens } from '@fluentui/react-components';
import { contentColumn } from '../ui/content-column';

/** The look that the cards of « Ton » share, findings and leftovers alike. */
export const cardStyles = {
  list: {
    ...contentColumn,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    listStyleType: 'none',
    marginBlock: 0,
    paddingBlock: '2px 8px',
    paddingInline: 0,
  },
  /** The card that is stood at: a bar at its edge. */
  bar: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '10px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
} as const;
