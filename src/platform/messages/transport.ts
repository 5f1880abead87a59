export type Channel = 'mail' | 'whatsapp' | 'sms';

/** Something to tell one person outside. `purpose` names the template or deed (`admission.result`), for the outbox page. */
export type Message = {
  readonly channel: Channel;
  readonly to: string;
  readonly subject?: string | undefined;
  readonly text: string;
  readonly purpose: string;
  /** Same id, same mail: receivers drop the copy when a crash made us send twice. */
  readonly id?: string | undefined;
};

/** One way out. Resolves when the other side took the message over; otherwise throws, a `Refused` when trying again is useless. */
export type MessageTransport = {
  readonly channel: Channel;
  send(message: Message, signal: AbortSignal): Promise<'sent' | 'recorded'>;
  close?(): void;
};

/** The other side said no and will say no again. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export type Delivery =
  | { readonly status: 'sent' }
  | { readonly status: 'recorded' }
  /** Nobody said no, so later may work. `problem` is fit to be shown: no address, no number. */
  | { readonly status: 'retry'; readonly problem: string }
  | { readonly status: 'failed'; readonly problem: string };

export type Deliver = (message: Message) => Promise<Delivery>;
