/**
 * What jsdom spends on styles was most of the time of the pane's tests: for each look at an element it
 * matches every rule of every style, and works out fifteen colours. Here only the rules that make an element
 * visible, clickable or heard are kept, and what was worked out stands until the document changes.
 */
const insertRule = Reflect.get(CSSStyleSheet.prototype, 'insertRule');
const computedStyle = window.getComputedStyle.bind(window);
const SEEN_OR_HEARD = /[{;](?:display|visibility|content|pointer-events):/;

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

// jsdom's style sheets are of one class for all the files that a process runs: what stays on it holds on to
// this file's whole document, and the next file's goes through it.
afterAll(() => {
  CSSStyleSheet.prototype.insertRule = insertRule;
  changes.disconnect();
});

window.getComputedStyle = (element, pseudo) => {
  if (pseudo) return computedStyle(element, pseudo);
  if (changes.takeRecords().length > 0) forget();
  let style = computed.get(element);
  if (!style) computed.set(element, (style = computedStyle(element)));
  return style;
};

export {};
