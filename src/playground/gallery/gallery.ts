import { STATES } from './states';

const place = document.querySelector('main');
const choices = document.querySelectorAll('select');
if (!place) throw new RangeError('gallery.html has no main');

/** Loads a state when it comes into view: all of them at once would keep the machine busy for a minute. */
const inView = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !(target instanceof HTMLIFrameElement)) continue;
    inView.unobserve(target);
    target.addEventListener('load', () => freeOnceReached(target), { once: true });
    target.src = target.dataset.src ?? '';
  }
});

/** A state that puts the cursor somewhere would scroll the page to it: until it is reached, it can't. */
function freeOnceReached(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument?.documentElement;
  if (!page) return;
  const free = () => {
    if (page.dataset.reached === undefined) return;
    frame.inert = false;
    reached.disconnect();
  };
  const reached = new MutationObserver(free);
  reached.observe(page, { attributes: true });
  free();
}

/** Draws every state anew, in the look, language and width that are chosen. */
function draw(place: HTMLElement): void {
  inView.disconnect();
  const chosen = Object.fromEntries([...choices].map(({ name, value }) => [name, value]));
  place.replaceChildren(
    ...STATES.map(({ id, title }) => {
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      const link = document.createElement('a');
      link.href = `gallery-pane.html#${new URLSearchParams({ state: id, ...chosen }).toString()}`;
      link.textContent = title;
      const frame = document.createElement('iframe');
      frame.title = title;
      frame.inert = true;
      frame.width = chosen['width'] ?? '320';
      frame.height = '620';
      frame.dataset.src = link.href;
      inView.observe(frame);
      caption.append(link);
      figure.append(caption, frame);
      return figure;
    }),
  );
}

for (const choice of choices) choice.addEventListener('change', () => draw(place));
draw(place);
