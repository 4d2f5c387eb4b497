import { useId, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Template } from '../../templates/template';

const useStyles = makeStyles({
  block: { marginBlockEnd: '14px' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    paddingBlock: '4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: '16px' },
  templates: { listStyleType: 'none', margin: 0, padding: 0, marginInline: '-8px 0' },
});

interface QuickTemplatesProps {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly templates: readonly Template[];
  readonly row: (template: Template) => ReactNode;
  /** Between the title and the templates. */
  readonly children?: ReactNode;
}

/** Templates at hand above the phases; nothing without any. */
export function QuickTemplates({ title, icon, templates, row, children }: QuickTemplatesProps) {
  const styles = useStyles();
  const id = useId();
  if (templates.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {icon !== undefined && (
          <span aria-hidden="true" className={styles.icon}>
            {icon}
          </span>
        )}
        {title}
      </h2>
      {children}
      <ul className={styles.templates} aria-labelledby={id}>
        {templates.map((template) => (
          <li key={template.id}>{row(template)}</li>
        ))}
      </ul>
    </section>
  );
}
