/**
 * Shows the style sheets that a message carries without letting them reach the window around it.
 * The `style` elements stay as they are in the message; they are switched off, and a copy of their
 * rules applies inside the body only.
 */
export class MessageStyles {
  #sheet: CSSStyleSheet | null = null;

  /** @param css further rules, from the head of a message that is a whole document */
  apply(body: HTMLElement, css: readonly string[]): void {
    const rules = [...css];
    for (const style of body.querySelectorAll('style')) {
      rules.push(style.textContent);
      if (style.sheet !== null) style.sheet.disabled = true;
    }
    this.remove();
    if (rules.length === 0 || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    // Word hides its rules from old clients in an HTML comment.
    const text = rules.join('\n').replace(/<!--|-->/g, '');
    sheet.replaceSync(`@scope (.message-body) { ${text} }`);
    document.adoptedStyleSheets.push(sheet);
    this.#sheet = sheet;
  }

  remove(): void {
    if (this.#sheet === null) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
    this.#sheet = null;
  }
}
