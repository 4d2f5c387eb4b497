import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** What the rows of lists have in common: a line between them, words, and small buttons at their end. */
export const rowStyles = {
  row: {
    paddingBlock: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '2px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
} satisfies Record<string, GriffelStyle>;
