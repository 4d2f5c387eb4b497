/** The element of the page with this id; throws `RangeError` when the page has none of that type. */
export function byId<T extends Element>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new RangeError(`index.html has no ${type.name} #${id}`);
  return element;
}

/** An icon of the sprite in index.html, hidden from assistive technology. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A button with a text or, given an icon's name, that icon and the text as its accessible name. */
export function button(className: string, text: string, iconName?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  if (iconName === undefined) {
    made.textContent = text;
  } else {
    made.setAttribute('aria-label', text);
    made.title = text;
    made.append(icon(iconName));
  }
  return made;
}
