/** Set by tools/build-assets.mjs: the file name of each worker that is built beside this script. */
declare const workers: Readonly<Record<string, string>>;

type Facts = Readonly<Record<string, string | number>>;
type Answer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly verdict: string; readonly facts: Facts; readonly violations: readonly (Facts & { readonly code: string })[] }
  | { readonly kind: 'line'; readonly facts: Facts | undefined };
type Words = Readonly<Record<string, string>>;

/** A file of this site, or one that the reader has, is checked by a worker in the browser. The page says without scripts where the file is. */
export function checkInBrowser(): void {
  const box = document.querySelector<HTMLElement>('[data-check-in-browser]');
  if (!box || typeof Worker === 'undefined') return;
  box.hidden = false;
  const { checkInBrowser: name = '', source = '', words = '{}' } = box.dataset;
  const texts = JSON.parse(words) as Words;
  const worker = new Worker(new URL(workers[name] ?? '', import.meta.url), { type: 'module' });
  const show = shower(box, texts);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => show(data));
  worker.addEventListener('error', () => show({ kind: 'done', verdict: 'failed', facts: {}, violations: [] }));

  const run = (read: Promise<string>): void => {
    show({ kind: 'progress', share: 0 });
    void read.then((text) => worker.postMessage({ text }), () => show({ kind: 'done', verdict: 'failed', facts: {}, violations: [] }));
  };
  box.querySelector('[data-check]')?.addEventListener('click', () => run(download(source, (share) => show({ kind: 'progress', share: share / 2 }))));
  box.querySelector<HTMLInputElement>('[data-own-file]')?.addEventListener('change', ({ currentTarget }) => {
    const file = (currentTarget as HTMLInputElement).files?.[0];
    if (file) run(file.text());
  });
  const receipt = box.querySelector<HTMLInputElement>('[data-receipt]');
  box.querySelector('[data-find]')?.addEventListener('click', () => receipt && worker.postMessage({ receipt: receipt.value }));
  receipt?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') worker.postMessage({ receipt: receipt.value });
  });
}

const tones: Words = { right: 'go', partly: 'go', hidden: 'wait' };
const filled = (text: string, facts: Facts): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

function shower(box: HTMLElement, texts: Words): (answer: Answer) => void {
  const part = <Kind extends HTMLElement>(name: string) => box.querySelector<Kind>(`[data-${name}]`)!;
  const [bar, verdict, faults, own, line] = [part<HTMLProgressElement>('bar'), part('verdict'), part('faults'), part('own'), part('line')];
  return (answer) => {
    if (answer.kind === 'line') {
      line.textContent = answer.facts ? filled(texts[answer.facts.place === '' ? 'line-no-seat' : 'line-seat'] ?? '', answer.facts) : (texts['line-none'] ?? '');
      return;
    }
    bar.hidden = answer.kind === 'done';
    verdict.hidden = answer.kind !== 'done';
    if (answer.kind === 'progress') {
      bar.value = answer.share;
      return;
    }
    verdict.className = `verdict verdict--${tones[answer.verdict] ?? 'stop'}`;
    verdict.textContent = filled(texts[answer.verdict] ?? '', answer.facts);
    faults.replaceChildren(...answer.violations.map((one) => {
      const item = document.createElement('li');
      item.textContent = filled(texts[one.code] ?? one.code, one);
      return item;
    }));
    own.hidden = answer.verdict === 'unreadable' || answer.verdict === 'failed';
  };
}

/** The file as text, telling how much has come: a village on a slow network should see that it moves. */
async function download(address: string, onShare: (share: number) => void): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(String(response.status));
  const whole = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let [text, had] = ['', 0];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    had += piece.value.length;
    text += decoder.decode(piece.value, { stream: true });
    if (whole > 0) onShare(Math.min(1, had / whole));
  }
  return text + decoder.decode();
}
