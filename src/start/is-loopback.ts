const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether a server listening there can be reached from this machine only. */
export const isLoopback = (host: string): boolean => loopback.has(host);
