import { LRUCache } from 'lru-cache';
import type { Headers } from './headers.ts';

/** Seconds in which a full bucket fills again. */
const window = 60;

/** Networks remembered at once: an attacker with many cannot fill the memory. */
const mostNetworks = 50_000;

interface Bucket {
  tokens: number;
  /** Milliseconds, on the clock of the limiter. */
  at: number;
}

/** Whether a request may be answered, and what its answer says of the limit. */
export interface Allowance {
  readonly allowed: boolean;
  /** Seconds until the next request is allowed. */
  readonly wait: number;
  /** RateLimit header fields for HTTP (IETF draft 10). */
  readonly headers: Headers;
}

/**
 * A token bucket for each network, of `perMinute` requests. Networks are prefixes, kept in memory only
 * and forgotten when their bucket is full. `now` is a clock in milliseconds.
 */
export function rateLimiter(
  perMinute: number,
  now: () => number = () => performance.now(),
): (address: string) => Allowance {
  const buckets = new LRUCache<string, Bucket>({ max: mostNetworks });
  const perSecond = perMinute / window;
  const policy = `"network";q=${perMinute};w=${window}`;

  return (address) => {
    const network = networkOf(address);
    const at = now();
    const before = buckets.get(network) ?? { tokens: perMinute, at };
    const filled = Math.min(perMinute, before.tokens + ((at - before.at) / 1000) * perSecond);
    const allowed = filled >= 1;
    const tokens = allowed ? filled - 1 : filled;
    buckets.set(network, { tokens, at });
    const wait = tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
    const headers = {
      'ratelimit-policy': policy,
      ratelimit: `"network";r=${Math.floor(tokens)};t=${wait}`,
      ...(allowed ? {} : { 'retry-after': String(wait) }),
    };
    return { allowed, wait, headers };
  };
}

/** The network of an address: /24 of IPv4, /48 of IPv6. People behind one router share it. */
export function networkOf(address: string): string {
  const ipv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address)?.[1];
  if (ipv4) return ipv4;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const padded = tail === undefined ? groups : [...groups, '0', '0', '0'];
  return padded.slice(0, 3).join(':').toLowerCase();
}
