import type { ComponentChildren } from 'preact';
import { OutboxLine } from './outbox-line.tsx';

interface Words { waiting: string; sending: string; sent: string; away: string; signedOut: string; kept?: string; full?: string }
interface Props {
  /** The keeper (`*.browser.ts`) and the addresses within which it keeps pages; further pages it should keep. */
  keeper: string;
  within: string;
  keep?: readonly string[];
  /** When a page with switches was drawn: what the phone was told later it shows by itself. */
  drawn?: string;
  /** `{n}` records wait: `{names}`. */
  words: Words;
  children: ComponentChildren;
}

/**
 * Around pages used without network: forms inside that hold a `KeptForm` or `KeptSwitch` are kept on the phone first and sent when the network is there, for
 * whom the page was drawn and nobody else. Works as plain forms without scripts.
 */
export function KeptForms({ keeper, within, keep = [], drawn, words, children }: Props) {
  return (
    <div
      data-kept-box="" data-keep-page={keeper} data-keep-within={within} data-kept-pages={keep.join(' ')} data-kept-drawn={drawn}
      data-waiting={words.waiting} data-sending={words.sending} data-sent={words.sent} data-away={words.away} data-signed-out={words.signedOut}
      data-kept={words.kept} data-full={words.full}
    >
      <OutboxLine text={words.sent} hidden />
      {children}
    </div>
  );
}

/** Inside a form: where the phone sends it as JSON, what it is called in the list of what waits, and where to go on. */
export const KeptForm = ({ to, method, name, next }: { to: string; method: 'PUT' | 'POST'; name: string; next: string }) =>
  <span hidden data-kept-to={to} data-kept-method={method} data-kept-name={name} data-kept-next={next} />;

interface Switch {
  /** Undefined: sent as the plain form it is. */
  to: string | undefined;
  name: string; subject: string; children: ComponentChildren;
  /** The field of the form that says `yes` or `no`. */
  flips: string;
  /** The button's words while it is on, and off. */
  on: string; off: string;
}

/** Around the button of a form in a `PersonRow` that turns one thing on or off: the phone turns it over at once, also back again, and shows what it knows when the page opens later. */
export const KeptSwitch = ({ to, name, subject, flips, on, off, children }: Switch) => (
  <span data-kept-to={to} data-kept-method="PUT" data-kept-name={name} data-kept-subject={subject} data-kept-flips={flips} data-kept-on={on} data-kept-off={off}>
    {children}
  </span>
);
