import type { OfficeLook } from '../office/look';
import { byId } from './element';

/** Outlook's own look in this window: chosen in the bar above it, or the system's. */
export class Appearance {
  readonly #choice = byId('appearance', HTMLSelectElement);
  readonly #system = window.matchMedia('(prefers-color-scheme: dark)');

  /** @param changed is told after each change, by the person or by the system */
  constructor(changed: () => void) {
    const show = (): void => {
      // The style sheet's colours follow.
      document.documentElement.style.colorScheme = this.look;
      changed();
    };
    this.#choice.addEventListener('change', show);
    this.#system.addEventListener('change', show);
    document.documentElement.style.colorScheme = this.look;
  }

  get look(): OfficeLook {
    const { value } = this.#choice;
    if (value === 'light' || value === 'dark') return value;
    return this.#system.matches ? 'dark' : 'light';
  }
}
