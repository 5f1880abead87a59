import swagger from '@fastify/swagger';
import type { App } from '#platform/http/routes';
import type { Module } from '#platform/module';

/** The API of every module under `/api`, described by itself at `/api/openapi.json` (OpenAPI 3.1). */
export async function mountApi(app: App, modules: readonly Module[], version: string): Promise<void> {
  await app.register(swagger as never, {
    hideUntagged: true,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Balai', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
        description: 'Every deed of the loop, by the same actions the pages use. Send `Idempotency-Key` with a deed and a retry returns the first result.',
      },
      servers: [{ url: '/' }],
      tags: modules.map(({ name }) => ({ name })),
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'balai.session_token' }, key: { type: 'http', scheme: 'bearer', description: 'A key the administrator made; sent as `Authorization: Bearer …`.' } } },
      security: [{ session: [] }],
    },
  } as never);
  await app.register(async (api) => {
    for (const module of modules) module.api?.(api as unknown as App);
  }, { prefix: '/api' });
  app.get('/api/openapi.json', { schema: { hide: true } as never }, async () => (app as unknown as { swagger(): object }).swagger());
}
