import type { PlayedDraft } from '../draft/draft';
import { button, byId, icon } from './element';

/** The messages of the add-in above the draft. */
export class NotificationBars {
  readonly #root = byId('notifications', HTMLDivElement);

  show(draft: PlayedDraft): void {
    this.#root.replaceChildren(
      ...draft.notifications.map(({ key, message }) => {
        const bar = document.createElement('p');
        bar.className = 'notification';
        const text = document.createElement('span');
        text.textContent = message;
        const dismiss = button('tool', 'Masquer ce message', 'close');
        dismiss.addEventListener('click', () => {
          draft.notifications = draft.notifications.filter((kept) => kept.key !== key);
        });
        bar.append(icon('info'), text, dismiss);
        return bar;
      }),
    );
  }
}
