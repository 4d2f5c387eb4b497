import type { Answer, Asking } from './answer';
import { Host } from './answer';
import { CHECKS } from './checks';
import { look, type Finding, type Verdict } from './finding';

/** ms; a host that takes longer is one that does not answer. */
const LONGEST_WAIT = 15_000;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  good: '✓ En ordre',
  look: '! À regarder',
  bad: '✗ À corriger',
};

const asking: Asking = {
  get: async (address) => {
    try {
      const response = await fetch(address, {
        cache: 'no-store',
        signal: AbortSignal.timeout(LONGEST_WAIT),
      });
      const answer: Answer = {
        status: response.status,
        url: response.url,
        header: (name) => response.headers.get(name),
        text: await response.text(),
      };
      return answer;
    } catch {
      return null;
    }
  },
  loads: (address) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      const end = (loaded: boolean): void => {
        script.remove();
        resolve(loaded);
      };
      script.addEventListener('load', () => end(true));
      script.addEventListener('error', () => end(false));
      setTimeout(() => end(false), LONGEST_WAIT);
      script.src = address;
      document.head.append(script);
    }),
};

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new RangeError(`verifier.html has no #${id}`);
  return found;
}

function withText(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function drawn(title: string, { verdict, said, advice, about = [] }: Finding): HTMLElement {
  const item = document.createElement('li');
  item.className = verdict;
  item.append(withText('strong', `${title}\u00a0: ${VERDICTS[verdict]}`), withText('p', said));
  if (advice !== undefined) item.append(withText('p', advice));
  if (about.length > 0) {
    const list = document.createElement('ul');
    list.append(
      ...about.map((what) => {
        const entry = document.createElement('li');
        entry.append(withText('code', what));
        return entry;
      }),
    );
    item.append(list);
  }
  return item;
}

function summary(findings: readonly Finding[]): string {
  const count = (verdict: Verdict): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const wrong = count('bad');
  if (wrong > 0)
    return `${String(wrong)} point${wrong > 1 ? 's' : ''} à corriger avant d’installer.`;
  const doubtful = count('look');
  return doubtful > 0
    ? `Rien n’empêche d’installer\u00a0; ${String(doubtful)} point${doubtful > 1 ? 's' : ''} à regarder.`
    : 'Tout est en ordre\u00a0: le manifeste peut être chargé.';
}

/** Asks the host that this page came from about everything, and shows what came of it. */
async function checkAll(): Promise<void> {
  const host = new Host(location.href.replace(/[?#].*$/s, '').replace(/\/[^/]*$/, ''), asking);
  element('summary').textContent = 'Un instant…';
  element('findings').replaceChildren();
  const findings = await Promise.all(
    CHECKS.map(async ({ title, find }) => {
      // An answer that no check foresaw is for a person to look at.
      const finding = await find(host).catch((error: unknown) =>
        look('Ce point n’a pas pu être vérifié.', 'Regardez-le à la main.', [String(error)]),
      );
      return [title, finding] as const;
    }),
  );
  element('findings').append(...findings.map(([title, finding]) => drawn(title, finding)));
  element('summary').textContent = summary(findings.map(([, finding]) => finding));
}

element('again').addEventListener('click', () => void checkAll());
void checkAll();
