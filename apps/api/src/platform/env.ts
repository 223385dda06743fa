import { resolve } from 'node:path';
import { z } from 'zod';

/** An empty variable counts as absent: that is how a service file switches one off. */
const absentWhenEmpty = (raw: unknown) => (raw === '' ? undefined : raw);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(absentWhenEmpty, type);

const postgresUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), {
    message: 'must be an address like postgresql://user:password@host:5432/database',
  });
const webUrl = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  message: 'must be an address like https://qinglan.example.cn',
});

const variables = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65535).default(4000)),
  HOST: optional(z.string().default('127.0.0.1')),
  DATA_DIR: optional(z.string().default('./data')),
  DATABASE_URL: optional(postgresUrl.optional()),
  SAMPLE_CITY: optional(z.enum(['auto', 'none']).default('auto')),
  PUBLIC_URL: optional(webUrl.optional()),
  AUDIT_MONTHS: optional(z.coerce.number().int().min(6).max(1200).default(36)),
  ATTACHMENT_MEGABYTES: optional(z.coerce.number().int().min(1).max(200).default(20)),
  LOG_LEVEL: optional(z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info')),
  TODAY: optional(z.iso.date().optional()),
  TRUST_PROXY: optional(z.string().optional()),
  INIT_CWD: optional(z.string().optional()),
});

/** What the operator set; the only reader of the environment is this file. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Absolute. Holds the embedded database and attachments. */
  readonly dataDir: string;
  /** Absent: the embedded database under `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly sampleCity: 'auto' | 'none';
  /** Where browsers find the server, when not at http://host:port; https makes the cookie Secure. */
  readonly publicUrl: string | undefined;
  /** Size that an uploaded attachment may have at most. */
  readonly attachmentMegabytes: number;
  /** How long audit events are kept; the law asks for six at least. */
  readonly auditMonths: number;
  readonly logLevel: string;
  /** YYYY-MM-DD that stands for today; refused at start by a database without the sample mark. */
  readonly today: string | undefined;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed, comma-separated; none by default. */
  readonly trustProxy: string | undefined;
  /** Absolute. Where the person stood who called: file arguments are relative to it. */
  readonly callerDir: string;
}

/** The environment is not as it must be; `problems` holds every sentence, not the first. */
export class EnvError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads and checks the environment. Throws EnvError with all problems at once; never shows a value, which may be a password. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const read = variables.safeParse(source);
  if (!read.success) {
    throw new EnvError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    DATABASE_URL,
    SAMPLE_CITY,
    PUBLIC_URL,
    ATTACHMENT_MEGABYTES,
    AUDIT_MONTHS,
    LOG_LEVEL,
    TODAY,
    TRUST_PROXY,
    INIT_CWD,
  } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    sampleCity: SAMPLE_CITY,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ''),
    attachmentMegabytes: ATTACHMENT_MEGABYTES,
    auditMonths: AUDIT_MONTHS,
    logLevel: LOG_LEVEL,
    today: TODAY,
    trustProxy: TRUST_PROXY,
    callerDir: resolve(INIT_CWD ?? '.'),
  };
}
