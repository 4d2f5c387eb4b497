import { STATES } from './states';

const place = document.querySelector('main');
const choices = document.querySelectorAll('select');
if (!place) throw new RangeError('gallery.html has no main');

/** Draws every state anew, in the look, language and width that are chosen. */
function draw(place: HTMLElement): void {
  const chosen = Object.fromEntries([...choices].map(({ name, value }) => [name, value]));
  place.replaceChildren(
    ...STATES.map(({ id, title }) => {
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      const link = document.createElement('a');
      link.href = `gallery-pane.html?${new URLSearchParams({ state: id, ...chosen }).toString()}`;
      link.textContent = title;
      const frame = document.createElement('iframe');
      frame.title = title;
      frame.loading = 'lazy';
      frame.width = chosen['width'] ?? '320';
      frame.height = '620';
      frame.src = link.href;
      caption.append(link);
      figure.append(caption, frame);
      return figure;
    }),
  );
}

for (const choice of choices) choice.addEventListener('change', () => draw(place));
draw(place);
