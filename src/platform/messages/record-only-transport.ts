import type { Channel, MessageTransport } from '#platform/messages/transport';

/** Sends nothing: without a configured way out, the administrator's outbox page shows what would have been sent. */
export const recordOnlyTransport = (channel: Channel): MessageTransport => ({ channel, send: () => Promise.resolve('recorded') });
