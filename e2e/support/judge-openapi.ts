type Operation = { readonly operationId?: string; readonly summary?: string; readonly parameters?: readonly { name: string; in: string; required?: boolean }[]; readonly responses?: Readonly<Record<string, { description?: string; $ref?: string }>> };
export type OpenApi = { readonly openapi: string; readonly info: { title?: string; version?: string }; readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** What the OpenAPI 3.1 specification demands of a description and a generator easily gets wrong; empty for a sound one. */
export function judgeOpenApi(document: OpenApi): string[] {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, at: `${method} ${path}`, operation })));
  const ids = operations.map(({ operation }) => operation.operationId);
  return [
    ...(/^3\.1\.\d+$/.test(document.openapi) && document.info.title && document.info.version ? [] : ['no version, or nothing about itself']),
    ...ids.filter((id, at) => id === undefined || ids.indexOf(id) !== at).map((id) => `the id ${id} is missing or stands twice`),
    ...operations.flatMap(({ path, at, operation }) => judgeOperation(path, operation).map((wrong) => `${at}: ${wrong}`)),
    ...[...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].filter(([, to]) => !leadsSomewhere(document, to!)).map(([, to]) => `#/${to} leads nowhere`),
  ];
}

function judgeOperation(path: string, { summary, parameters = [], responses = {} }: Operation): string[] {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
  const declared = parameters.filter((one) => one.in === 'path').map(({ name }) => name).sort();
  const keys = parameters.map((one) => `${one.in} ${one.name}`);
  return [
    ...(summary ? [] : ['no summary']),
    ...(named.join() === declared.join() ? [] : [`its address names ${named.join()}, its parameters ${declared.join()}`]),
    ...parameters.filter((one) => one.in === 'path' && !one.required).map(({ name }) => `${name} stands in the address and is not required`),
    ...(new Set(keys).size === keys.length ? [] : ['a parameter stands twice']),
    ...(Object.keys(responses).length > 0 ? [] : ['no response']),
    ...Object.entries(responses).filter(([status, one]) => !/^([1-5]\d\d|[1-5]XX|default)$/.test(status) || !(one.description || one.$ref)).map(([status]) => `the response ${status} is not one`),
  ];
}

const leadsSomewhere = (document: unknown, to: string): boolean =>
  to.split('/').reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document) !== undefined;
