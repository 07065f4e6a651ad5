import { join } from 'node:path';
import { z } from 'zod';

/** Settings or surroundings that keep the service from starting. The message is for whoever starts it. */
export class SettingsError extends Error {}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute origin that links begin with, without a slash at the end. */
  readonly baseUrl: string;
  /** YAML file that says who publishes; null: a demonstration. */
  readonly publisherFile: string | null;
  /** Folder of facts and releases. */
  readonly dataFolder: string;
  /** Requests a minute from one network; null: no limit. */
  readonly rateLimit: number | null;
}

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(65_535));

const Origin = z.url({ protocol: /^https?$/ }).transform((text, context) => {
  const { origin, href } = new URL(text);
  if (href !== `${origin}/`) context.addIssue({ code: 'custom', input: text });
  return origin;
});

const Environment = z.object({
  PORT: Port.default(8080),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  FRID_BASE_URL: Origin.optional(),
  FRID_PUBLISHER: z.string().optional(),
  FRID_DATA: z.string().default(join(import.meta.dirname, '../data')),
  FRID_RATE_LIMIT: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1))
    .optional(),
});

const expected: Record<string, string> = {
  PORT: 'It must be a whole number from 1 to 65535, as in PORT=8081 npm start.',
  HOST: 'It must be a host name or an IP address, as in HOST=0.0.0.0 npm start.',
  FRID_BASE_URL:
    'It must be the http or https address that readers use, without a path, as in FRID_BASE_URL=https://example.org npm start.',
  FRID_RATE_LIMIT:
    'It must be how many requests one network may make in a minute, as in FRID_RATE_LIMIT=600 npm start.',
};

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 * Throws a SettingsError that names every bad value and what it should be.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = Environment.safeParse(given);
  if (error) {
    const names = new Set(error.issues.map((issue) => String(issue.path[0])));
    const sentences = [...names].map((name) => `${name} is "${given[name]}". ${expected[name]}`);
    throw new SettingsError(sentences.join('\n'));
  }
  const { PORT: port, HOST: host, FRID_BASE_URL: baseUrl } = data;
  const { FRID_PUBLISHER: publisherFile, FRID_RATE_LIMIT: rateLimit, FRID_DATA: dataFolder } = data;
  return {
    port,
    host,
    baseUrl: baseUrl ?? `http://localhost:${port}`,
    publisherFile: publisherFile ?? null,
    rateLimit: rateLimit ?? null,
    dataFolder,
  };
}

/** Names of all settings, for the documentation and its test. */
export const settingNames = Object.keys(Environment.shape);
