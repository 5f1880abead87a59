import type { FastifyReply, FastifyRequest } from 'fastify';
import { scrub, scrubUrl } from '#platform/log/scrub';

type Options = { readonly level?: string; readonly write?: (line: string) => void };
type LogLine = Record<string, unknown>;

const secretNames = /^(nik|phone|(user|family|full|nick)?name|mail|email|recipient|to|token|password|passphrase|secret|code|otp|cookie|set-cookie|authorization|_csrf)$/i;
const codeOfARefusal = /^[a-z]+(-[a-z]+)*\.[a-z-]+$|^[A-Z][A-Z0-9_]+$|^\d[0-9A-Z]{4}$/;

/** Options for Fastify's logger (pino): one JSON object a line, with the request's id, and no personal data in any of them. */
export function logOptions({ level = 'info', write = (line) => void process.stdout.write(line) }: Options = {}) {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    messageKey: 'message',
    formatters: { level: (label: string) => ({ level: label }), log: (line: LogLine) => cleanFields(line, 0) },
    serializers: { req: describeRequest, res: describeReply, err: describeProblem },
    // The last gate: whatever a library puts into a line passes here once more.
    stream: { write: (line: string) => write(lastGate(line)) },
  };
}

/** Masking inside a bare number would spoil the line for its readers: such a line is held back, and says so. */
function lastGate(line: string): string {
  const masked = scrub(line);
  if (masked === line) return line;
  try {
    JSON.parse(masked);
    return masked;
  } catch {
    return '{"level":"warn","message":"a log line with a personal number in it was held back"}\n';
  }
}

const describeRequest = (request: FastifyRequest) => ({ method: request.method, url: scrubUrl(request.url), route: request.routeOptions?.url });
const describeReply = (reply: Pick<FastifyReply, 'statusCode'>) => ({ status: reply.statusCode });

/** A problem with its cause; PostgreSQL's `detail` and `where` are left out, they quote rows. */
export function describeProblem(problem: unknown): LogLine & { type: string; message: string; stack: string } {
  if (!(problem instanceof Error)) return { type: typeof problem, message: scrub(String(problem)), stack: '' };
  const { code } = problem as { code?: unknown };
  return {
    type: problem.name, message: scrub(problem.message), stack: scrub(problem.stack ?? ''),
    ...(typeof code === 'string' && { code: scrub(code) }), ...(problem.cause !== undefined && { cause: describeProblem(problem.cause) }),
  };
}

function cleanFields(fields: LogLine, depth: number): LogLine {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, clean(name, value, depth)]));
}

function clean(name: string, value: unknown, depth: number): unknown {
  if (secretNames.test(name) && !isPublicCode(name, value)) return value === undefined ? undefined : '[redacted]';
  if (name === 'url' && typeof value === 'string') return scrubUrl(value);
  if (typeof value === 'number' || typeof value === 'bigint') return scrub(String(value)) === String(value) ? value : '[redacted]';
  if (value instanceof Error) return name === 'err' ? value : describeProblem(value);
  if (Array.isArray(value)) return depth > 4 ? '[deep]' : value.slice(0, 100).map((item) => clean('', item, depth + 1));
  // Requests and replies have their own serializers; only plain facts are walked.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return depth > 4 ? '[deep]' : cleanFields(value as LogLine, depth + 1);
}

/** One-time codes are secret; codes of refusals and of PostgreSQL are what a log is for. */
const isPublicCode = (name: string, value: unknown): boolean => name === 'code' && typeof value === 'string' && codeOfARefusal.test(value) && !/^\d{5,6}$/.test(value);
