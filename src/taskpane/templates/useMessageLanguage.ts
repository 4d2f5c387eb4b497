import { useCallback, useState } from 'react';
import type { CompiledTemplates, EnglishTemplates, Template } from '../../templates/template';

/** Which language messages are written in, as long as the pane lives. */
export interface MessageLanguageChoice {
  readonly english: boolean;
  /** The English words were asked for and could not be fetched. */
  readonly away: boolean;
  readonly choose: (english: boolean) => void;
}

/** What the forms of one pane ask about a message's language. */
export interface MessageLanguageView extends MessageLanguageChoice {
  /** The template in the chosen language; as it is where it has no other. */
  readonly inChosen: (template: Template) => Template;
  /** Whether this template can be had in English. */
  readonly isOffered: (template: Template) => boolean;
}

/**
 * French unless the person chooses English, whose words come as a part of their own.
 * @param onChange told of both variants of the open template before the other one is shown
 */
export function useMessageLanguage(
  charter: CompiledTemplates,
  loadEnglish: () => Promise<EnglishTemplates>,
  onChange: (variantOf: (template: Template) => Template) => void,
): MessageLanguageView {
  const [variants, setVariants] = useState<EnglishTemplates | null>(null);
  const [wanted, setWanted] = useState(false);
  const [away, setAway] = useState(false);
  const english = wanted && variants !== null;
  const isOffered = useCallback(
    ({ id }: Template) => charter.inEnglish?.includes(id) === true,
    [charter],
  );
  const inChosen = useCallback(
    (template: Template) => (english ? (variants[template.id] ?? template) : template),
    [english, variants],
  );
  const choose = useCallback(
    (chosen: boolean) => {
      setAway(false);
      if (!chosen) {
        setWanted(false);
        onChange((template) => template);
        return;
      }
      const come = variants ? Promise.resolve(variants) : loadEnglish();
      come.then(
        (words) => {
          onChange((template) => words[template.id] ?? template);
          setVariants(words);
          setWanted(true);
        },
        () => setAway(true),
      );
    },
    [variants, loadEnglish, onChange],
  );
  return { english, away, choose, inChosen, isOffered };
}
