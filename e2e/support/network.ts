import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** A line to the product that can be cut. A browser's own "offline" does not reach what works beside a page. */
export type Network = { readonly address: string; cut(): void; mend(): void; close(): void };

export async function openNetwork(to: string): Promise<Network> {
  const { port } = new URL(to);
  const open = new Set<Socket>();
  let isCut = false;
  const hangUp = (): void => { for (const socket of open) socket.destroy(); };
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), '127.0.0.1');
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => { open.delete(socket); other.destroy(); }).pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => { isCut = true; hangUp(); },
    mend: () => { isCut = false; },
    close: () => { hangUp(); server.close(); },
  };
}
