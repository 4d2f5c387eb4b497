/** How long a control may take to appear, ms. */
const PATIENCE_MS = 10_000;

const CONTROLS =
  'button, summary, [role="button"], [role="tab"], [role="menuitem"], input[type="radio"]';

/** Does what a person does in the pane, to bring it into a state. Rejects when a control doesn't come. */
export interface PaneDriver {
  /** @param name how the accessible name of a button, tab or radio button begins */
  readonly press: (name: string) => Promise<void>;
  /** Presses what a selector names, where its name says too little. */
  readonly pressAt: (selector: string) => Promise<void>;
  /** @param label of a text field */
  readonly fill: (label: string, text: string) => Promise<void>;
  /** @param selector of a text field, where its label is in one language */
  readonly fillAt: (selector: string, text: string) => Promise<void>;
  /** Waits for a control, by its name as above. */
  readonly finds: (name: string) => Promise<void>;
  /** Waits for what a selector names. */
  readonly sees: (selector: string) => Promise<void>;
}

/** The hand in this document. */
export function createPaneDriver(page: Document): PaneDriver {
  return {
    press: async (name) => (await appears(name, () => control(page, name))).click(),
    pressAt: async (selector) =>
      (await appears(selector, () => page.querySelector<HTMLElement>(selector))).click(),
    fill: async (label, text) => {
      enter(await appears(label, () => textField(page, label)), text);
    },
    fillAt: async (selector, text) => {
      enter(await appears(selector, () => page.querySelector<TextField>(selector)), text);
    },
    finds: async (name) => {
      await appears(name, () => control(page, name));
    },
    sees: async (selector) => {
      await appears(selector, () => page.querySelector(selector));
    },
  };
}

function enter(field: TextField, text: string): void {
  // React follows the element's own setter.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function control(page: Document, name: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>(CONTROLS)].find(
    (element) => element.checkVisibility() && nameOf(element).startsWith(name),
  );
}

function nameOf(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const words = element.ariaLabel ?? labels[0]?.textContent ?? element.textContent ?? '';
  return words.trim();
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

function textField(page: Document, label: string): TextField | undefined {
  return [...page.querySelectorAll<TextField>('input, textarea')].find(
    (field) =>
      field.checkVisibility() &&
      (field.ariaLabel ?? field.labels?.[0]?.textContent ?? '').startsWith(label),
  );
}

function appears<Found>(what: string, look: () => Found | null | undefined): Promise<Found> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const again = () => {
      const found = look();
      if (found) resolve(found);
      else if (performance.now() - since > PATIENCE_MS) reject(new RangeError(`no ${what}`));
      // Not by frames: those of a hidden page don't come.
      else setTimeout(again, 20);
    };
    again();
  });
}
