import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { AddRegular, TableRegular, TextBulletListSquareRegular } from '@fluentui/react-icons';
import { entryOf, type Outcome } from '../authoring/outcome';
import {
  formRules,
  withoutRule,
  withRule,
  type FormRule,
  type PlacedFormRule,
  type RulePlace,
} from '../authoring/own-charter';
import type { PastedRow } from '../authoring/pasted-table';
import { proposedExamples } from '../authoring/proposed-examples';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { EmptyState } from '../taskpane/ui/EmptyState';
import { Card } from './Card';
import type { Compiler } from './compiler';
import { NEW_RULE } from './new-rule';
import { NoiseReport } from './NoiseReport';
import { PasteForm } from './PasteForm';
import { RuleForm } from './RuleForm';
import type { Words } from './strings';
import { useStyles } from './styles';

type Open =
  { readonly kind: 'new' | 'paste' } | { readonly kind: 'edit'; readonly place: RulePlace };

interface RulesPartProps {
  readonly words: Words;
  readonly compiler: Compiler;
  readonly texts: CharterTexts;
  readonly outcome: Outcome | null;
  readonly onChange: (texts: CharterTexts) => void;
}

/** A pasted row as a rule, with sentences that it has to find. */
function ruleOf({ avoid, prefer }: PastedRow): FormRule {
  const rule = { ...NEW_RULE, avoid, prefer };
  return { ...rule, finds: proposedExamples(rule).finds };
}

/** « Expressions »: the agency's own rules. */
export function RulesPart({ words, compiler, texts, outcome, onChange }: RulesPartProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<Open | null>(null);
  const rules = formRules(texts);
  const close = () => setOpen(null);
  const actions = (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen({ kind: 'new' })}>
        {words.addRule}
      </Button>
      <Button icon={<TableRegular />} onClick={() => setOpen({ kind: 'paste' })}>
        {words.pasteTable}
      </Button>
    </>
  );
  return (
    <div className={styles.part}>
      {open === null && rules.length > 0 && <div className={styles.row}>{actions}</div>}
      {open === null && rules.length === 0 && (
        <EmptyState
          icon={<TextBulletListSquareRegular />}
          title={words.noRule}
          hint={words.noRuleHint}
          action={<div className={styles.centred}>{actions}</div>}
        />
      )}
      {open?.kind === 'new' && (
        <RuleForm
          {...{ words, compiler, texts }}
          rule={NEW_RULE}
          onCancel={close}
          onKeep={(rule) => {
            onChange(withRule(texts, rule));
            close();
          }}
        />
      )}
      {open?.kind === 'paste' && (
        <PasteForm
          words={words}
          compiler={compiler}
          onCancel={close}
          onRows={(rows) => {
            onChange(rows.map(ruleOf).reduce((all, rule) => withRule(all, rule), texts));
            close();
          }}
        />
      )}
      <ul className={styles.list}>
        {rules.map((placed) => {
          const { place, rule } = placed;
          const edited =
            open?.kind === 'edit' &&
            open.place.path === place.path &&
            open.place.index === place.index;
          return (
            <li key={`${place.path} ${String(place.index)}`}>
              {edited ? (
                <RuleForm
                  {...{ words, compiler, texts, rule }}
                  onCancel={close}
                  onKeep={(changed) => {
                    onChange(withRule(texts, changed, place));
                    close();
                  }}
                />
              ) : (
                <RuleCard
                  {...{ words, placed, outcome }}
                  onEdit={() => setOpen({ kind: 'edit', place })}
                  onRemove={() => onChange(withoutRule(texts, place))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface RuleCardProps {
  readonly words: Words;
  readonly placed: PlacedFormRule;
  readonly outcome: Outcome | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A rule, what is to be mended in it, and how noisy it is. */
function RuleCard({ words, placed, outcome, onEdit, onRemove }: RuleCardProps) {
  const styles = useStyles();
  const { place, rule, lines } = placed;
  const name = rule.avoid.join(' · ');
  const mistakes =
    outcome?.mistakes.filter(
      ({ file, line }) => file === place.path && line >= lines.from && line <= lines.to,
    ) ?? [];
  const noise = entryOf(outcome?.noise, rule.avoid[0] ?? '');
  return (
    <Card
      {...{ words, name, mistakes, onEdit, onRemove }}
      details={
        <>
          {rule.prefer.length > 0 && (
            <p className={styles.prefer} lang="fr">
              → {rule.prefer.join(' · ')}
            </p>
          )}
          {rule.why !== '' && <p className={styles.hint}>{rule.why}</p>}
        </>
      }
    >
      {outcome && outcome.messages > 0 && (
        <NoiseReport words={words} noise={noise} messages={outcome.messages} />
      )}
    </Card>
  );
}
