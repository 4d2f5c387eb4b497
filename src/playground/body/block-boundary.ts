const BLOCK =
  'address,article,blockquote,center,details,div,dl,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,ol,p,pre,section,table,ul';
/** Elements that HTML closes when a block begins inside them. */
const PARAGRAPH = 'p,h1,h2,h3,h4,h5,h6';

function isEmpty(content: DocumentFragment): boolean {
  return content.textContent.trim() === '' && content.querySelector('img,br,hr,table') === null;
}

/**
 * Where blocks may be inserted for a cursor that stands inside a paragraph: next to the paragraph, or
 * between its two halves. A block inside a paragraph would be read back as something else.
 * @param range a collapsed range, which is moved
 * @param halved is told the second half of a paragraph that had to be divided
 */
export function leaveParagraph(
  range: Range,
  root: HTMLElement,
  fragment: DocumentFragment,
  halved: (original: Element, second: Element) => void,
): void {
  if (fragment.querySelector(BLOCK) === null) return;
  const at = range.startContainer;
  const paragraph = (at instanceof Element ? at : at.parentElement)?.closest(PARAGRAPH);
  if (paragraph === null || paragraph === undefined || !root.contains(paragraph)) return;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.selectNodeContents(paragraph);
  after.setStart(range.startContainer, range.startOffset);
  if (isEmpty(before.cloneContents())) {
    range.setStartBefore(paragraph);
  } else {
    if (!isEmpty(after.cloneContents())) {
      const second = paragraph.cloneNode(false);
      if (!(second instanceof Element)) return;
      second.append(after.extractContents());
      paragraph.after(second);
      halved(paragraph, second);
    }
    range.setStartAfter(paragraph);
  }
  range.collapse(true);
}
