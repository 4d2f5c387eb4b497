/**
 * What jsdom spends on styles and labels was most of the time of the pane's tests. For each look at an element
 * it matches every rule of every style, and works out fifteen colours: here only the rules that make an element
 * visible, clickable or heard are kept, and what was worked out stands until the document changes. For each
 * field it walks the document once for every label: here the document's index of ids answers.
 */
const insertRule = Reflect.get(CSSStyleSheet.prototype, 'insertRule');
const computedStyle = window.getComputedStyle.bind(window);
const SEEN_OR_HEARD = /[{;](?:display:(?:none|contents)|(?:visibility|content|pointer-events):)/;

let computed = new WeakMap<Element, CSSStyleDeclaration>();
const forget = (): void => {
  computed = new WeakMap();
};
const changes = new MutationObserver(forget);
changes.observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});
// Changes that leave no record.
for (const event of ['focusin', 'focusout', 'input', 'change']) {
  document.addEventListener(event, forget, true);
}

CSSStyleSheet.prototype.insertRule = function (rule, index) {
  if (!SEEN_OR_HEARD.test(rule)) return 0;
  forget();
  return insertRule.call(this, rule, index);
};

window.getComputedStyle = (element, pseudo) => {
  if (pseudo) return computedStyle(element, pseudo);
  if (changes.takeRecords().length > 0) forget();
  let style = computed.get(element);
  if (!style) computed.set(element, (style = computedStyle(element)));
  return style;
};

for (const { prototype } of [
  HTMLButtonElement,
  HTMLInputElement,
  HTMLOutputElement,
  HTMLProgressElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
]) {
  Object.defineProperty(prototype, 'labels', {
    get(this: HTMLElement & { readonly type?: string }) {
      if (this.type === 'hidden') return null;
      return [...document.getElementsByTagName('label')].filter((label) =>
        label.htmlFor === ''
          ? label.control === this
          : document.getElementById(label.htmlFor) === this,
      );
    },
  });
}

export {};
