import { useId, useRef, useState, type FormEvent } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, Switch } from '@fluentui/react-components';
import { LEFTOVER_KINDS } from '../../leftovers/leftover';
import { toDomain } from '../../house/domains';
import { PROMPTS } from '../../house/prompts';
import type { SendChoices, SendSettings } from '../../storage/settings/send-settings';
import type { SettingsSession } from '../session/settings-session';
import { strings, type Sentence } from '../strings';
import { EntryRow } from './EntryRow';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import type { SettingsView } from '../session/useStoredSection';

const useStyles = makeStyles({
  ...sectionStyles,
  // Fluent leaves room around what is switched.
  flush: { marginInlineStart: '-8px' },
  group: { marginBlock: '4px', marginInline: '-8px 0', border: 'none', padding: 0 },
  legend: { paddingInline: '8px 0' },
  choices: { display: 'flex', flexDirection: 'column' },
  part: { marginBlock: '12px 0' },
  form: { display: 'grid', justifyItems: 'start', gap: '10px', marginBlock: '8px' },
  wide: { width: '100%', minWidth: 0 },
});

interface SendSectionProps extends Pick<SettingsView, 'change'> {
  readonly session: SettingsSession;
}

/** « À l’envoi »: what holds a message back, and who is a colleague. */
export function SendSection({ session, change }: SendSectionProps) {
  const styles = useStyles();
  const { send, house, houseSend } = session;
  const set = (
    next: (own: SendChoices) => SendChoices,
    done: Sentence = () => strings.send.changed,
  ) =>
    change(
      (settings) => ({ ...settings, send: { ...settings.send, ...next(settings.send ?? {}) } }),
      done,
      'undoable',
    );
  return (
    <Section
      title={strings.send.title}
      state={send.off ? strings.settings.sendOff : strings.settings.sendOn}
    >
      <p className={styles.hint}>{strings.send.hint}</p>
      <Switch
        className={styles.flush}
        checked={!send.off}
        label={strings.send.check}
        onChange={(_, { checked }) =>
          void set(
            () => ({ off: !checked }),
            () => (checked ? strings.send.checkOn : strings.send.checkOff),
          )
        }
      />
      {!send.off && (
        <>
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{strings.send.prompts}</legend>
            <div className={styles.choices}>
              {PROMPTS.map((prompt) => (
                <Checkbox
                  key={prompt}
                  checked={send.prompts.includes(prompt)}
                  label={strings.send.prompt[prompt]}
                  onChange={() =>
                    void set(({ prompts = houseSend.prompts }) => ({
                      prompts: toggled(PROMPTS, prompts, prompt),
                    }))
                  }
                />
              ))}
              {LEFTOVER_KINDS.map((kind) => (
                <Checkbox
                  key={kind}
                  checked={send.leftovers.includes(kind)}
                  label={strings.send.leftover[kind]}
                  onChange={() =>
                    void set(({ leftovers = houseSend.leftovers }) => ({
                      leftovers: toggled(LEFTOVER_KINDS, leftovers, kind),
                    }))
                  }
                />
              ))}
            </div>
          </fieldset>
          <Colleagues send={send} ofTheHouse={house.inside} set={set} />
        </>
      )}
    </Section>
  );
}

interface ColleaguesProps {
  readonly send: SendSettings;
  /** Those that the agency sets. */
  readonly ofTheHouse: readonly string[];
  readonly set: (next: (own: SendChoices) => SendChoices, done?: Sentence) => Promise<boolean>;
}

function Colleagues({ send, ofTheHouse, set }: ColleaguesProps) {
  const styles = useStyles();
  const inside = Array.from(new Set(send.inside));
  return (
    <div className={styles.part}>
      <h4 className={styles.heading}>{strings.send.colleagues}</h4>
      <p className={styles.hint}>{strings.send.colleaguesHint}</p>
      {inside.length > 0 && (
        <ul className={styles.list} aria-label={strings.send.colleagues}>
          {inside.map((domain) => (
            <EntryRow
              key={domain}
              name={domain}
              {...(ofTheHouse.includes(domain) && { detail: strings.send.ofTheHouse })}
              onRemove={
                ofTheHouse.includes(domain)
                  ? undefined
                  : () =>
                      void set(
                        ({ inside: own = [] }) => ({
                          inside: own.filter((other) => other !== domain),
                        }),
                        () => strings.send.removed(domain),
                      )
              }
            />
          ))}
        </ul>
      )}
      <DomainForm
        inside={inside}
        onAdd={(domain) =>
          set(
            ({ inside: own = [] }) => ({ inside: [...own, domain] }),
            () => strings.send.added(domain),
          )
        }
      />
      <Checkbox
        className={styles.flush}
        checked={send.listsInside}
        label={strings.send.lists}
        onChange={(_, { checked }) => void set(() => ({ listsInside: checked === true }))}
      />
    </div>
  );
}

interface DomainFormProps {
  readonly inside: readonly string[];
  /** @returns whether it was taken */
  readonly onAdd: (domain: string) => Promise<boolean>;
}

function DomainForm({ inside, onAdd }: DomainFormProps) {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<'needsDomain' | 'alreadyThere' | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    input.current?.focus();
    const domain = toDomain(typed);
    if (domain === undefined) setRefusal('needsDomain');
    else if (inside.includes(domain)) setRefusal('alreadyThere');
    else if (await onAdd(domain)) setTyped('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field
        className={styles.wide}
        label={strings.send.domain}
        {...(refusal === null ? {} : { validationMessage: strings.send[refusal] })}
      >
        <Input
          ref={input}
          id={`${id}-domain`}
          className={styles.wide}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          placeholder={strings.send.domainExample}
          onChange={(_, { value }) => {
            setTyped(value);
            setRefusal(null);
          }}
        />
      </Field>
      <Button type="submit" size="small">
        {strings.send.add}
      </Button>
    </form>
  );
}

/** The list with `id` in it, or without where it was; in the order of `all`. */
function toggled<Id extends string>(
  all: readonly Id[],
  list: readonly Id[],
  id: Id,
): readonly Id[] {
  return all.filter((other) => (other === id ? !list.includes(id) : list.includes(other)));
}
