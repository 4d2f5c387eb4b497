import { button, byId } from './element';

export interface Choice<T> {
  readonly label: string;
  readonly value: T;
  readonly primary?: boolean;
}

/**
 * Shows Outlook's box and waits for the person.
 * @param escape what the Escape key chooses: the answer that changes nothing
 * @param closed closes the box without an answer: the question has settled itself
 */
export async function ask<T>(
  title: string,
  text: string,
  choices: readonly Choice<T>[],
  escape: T,
  closed?: AbortSignal,
): Promise<T | null> {
  const dialog = byId('alert', HTMLDialogElement);
  byId('alert-title', HTMLHeadingElement).textContent = title;
  byId('alert-text', HTMLParagraphElement).textContent = text;
  return new Promise((resolve) => {
    const settle = (value: T | null): void => {
      dialog.close();
      closed?.removeEventListener('abort', abort);
      dialog.oncancel = null;
      resolve(value);
    };
    const abort = (): void => settle(null);
    byId('alert-choices', HTMLDivElement).replaceChildren(
      ...choices.map(({ label, value, primary }) => {
        const choice = button(primary === true ? 'primary' : 'secondary', label);
        choice.addEventListener('click', () => settle(value));
        return choice;
      }),
    );
    dialog.oncancel = (event) => {
      event.preventDefault();
      settle(escape);
    };
    closed?.addEventListener('abort', abort);
    if (closed?.aborted === true) return settle(null);
    dialog.showModal();
  });
}
