import type { ComponentChildren } from 'preact';
import { OutboxLine } from './outbox-line.tsx';

interface Words { waiting: string; sending: string; sent: string; away: string; signedOut: string; kept: string; full: string }
interface Props {
  /** Whose records these are: somebody else on the same phone does not send them. */
  owner: string;
  /** The keeper (`*.browser.ts`) and the addresses within which it keeps pages; further pages it should keep. */
  keeper: string;
  within: string;
  keep?: readonly string[];
  words: Words;
  children: ComponentChildren;
}

/** Around pages used without network: forms inside that hold a `KeptForm` are kept on the phone first and sent when the network is there. Works as plain forms without scripts. */
export function KeptForms({ owner, keeper, within, keep = [], words, children }: Props) {
  return (
    <div data-kept-box="" data-kept-owner={owner} data-keep-page={keeper} data-keep-within={within} data-kept-pages={keep.join(' ')} data-waiting={words.waiting} data-sending={words.sending} data-sent={words.sent} data-away={words.away} data-signed-out={words.signedOut} data-kept={words.kept} data-full={words.full}>
      <OutboxLine text={words.sent} hidden id="kept" />
      {children}
    </div>
  );
}

/** Inside a form: where the phone sends it as JSON, what it is called in the list of what waits, and where to go on. */
export const KeptForm = ({ to, method, name, next }: { to: string; method: 'PUT' | 'POST'; name: string; next: string }) => <span hidden data-kept-to={to} data-kept-method={method} data-kept-name={name} data-kept-next={next} />;
