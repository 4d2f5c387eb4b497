import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the atelier have in common. */
export const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px', paddingBlock: '16px 32px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    alignItems: 'end',
    gap: '12px',
    '& > *': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { minWidth: 0 },
  },
  centred: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  /** French and English side by side where there is room. */
  twins: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    alignItems: 'start',
    gap: '12px',
  },
  boxes: { display: 'flex', flexDirection: 'column', marginInlineStart: '-8px' },
  plain: { margin: 0, padding: 0, listStyleType: 'none' },
  code: { fontFamily: tokens.fontFamilyMonospace },
  prefer: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { border: `1px solid ${tokens.colorPaletteMarigoldBorder2}` },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  grow: { flexGrow: 1, minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  family: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  sentences: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
  reason: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tried: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    '& mark': {
      backgroundColor: tokens.colorPaletteMarigoldBackground2,
      color: tokens.colorNeutralForeground1,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});
