import type { DisplayLanguage } from '../office/frame';
import type { PromptAnswer, SendPrompt } from '../send/send-prompt';
import { button, byId } from './element';
import { markdownNodes } from './markdown';

/**
 * Shows Outlook's box and waits for the person. Escape answers as the button does that changes nothing.
 * @param language of the box
 * @param closed closes the box without an answer: the question has settled itself
 */
export async function ask(
  title: string,
  { text, format, choices }: SendPrompt,
  language: DisplayLanguage,
  closed?: AbortSignal,
): Promise<PromptAnswer | null> {
  const dialog = byId('alert', HTMLDialogElement);
  dialog.lang = language;
  byId('alert-title', HTMLHeadingElement).textContent = title;
  byId('alert-text', HTMLDivElement).replaceChildren(
    ...(format === 'markdown' ? markdownNodes(text) : [paragraph(text)]),
  );
  return new Promise((resolve) => {
    const settle = (answer: PromptAnswer | null): void => {
      dialog.close();
      closed?.removeEventListener('abort', abort);
      dialog.oncancel = null;
      resolve(answer);
    };
    const abort = (): void => settle(null);
    byId('alert-choices', HTMLDivElement).replaceChildren(
      ...choices.map(({ label, answer, primary }) => {
        const choice = button(primary === true ? 'primary' : 'secondary', label);
        choice.addEventListener('click', () => settle(answer));
        return choice;
      }),
    );
    dialog.oncancel = (event) => {
      event.preventDefault();
      settle('back');
    };
    closed?.addEventListener('abort', abort);
    if (closed?.aborted === true) return settle(null);
    dialog.showModal();
  });
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
