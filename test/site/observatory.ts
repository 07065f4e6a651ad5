/**
 * The rules that MDN's HTTP Observatory grades by ("Tests and scoring", 2025), as far as they are about
 * the answer of a page. What it asks of the equipment in front (TLS, the redirect from http) is not ours.
 */
export interface GradedPage {
  headers: Headers;
  html: string;
}

/** A grade of A+ takes 100 points or more; bonuses count only from 90. */
export function observatoryScore({ headers, html }: GradedPage): number {
  const results = [
    cookies(headers),
    contentSecurityPolicy(headers),
    transportSecurity(headers),
    referrerPolicy(headers),
    subresourceIntegrity(html),
    contentTypeOptions(headers),
    frameOptions(headers),
    resourcePolicy(headers),
  ];
  const sum = (points: number[]) => points.reduce((total, one) => total + one, 0);
  const base = 100 + sum(results.filter((points) => points < 0));
  return base >= 90 ? base + sum(results.filter((points) => points > 0)) : base;
}

function cookies(headers: Headers): number {
  return headers.has('set-cookie') ? -40 : 0;
}

/** The policy by directive. */
export function policyOf(headers: Headers): Map<string, string[]> {
  const directives = (headers.get('content-security-policy') ?? '').split(';');
  return new Map(
    directives
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

function contentSecurityPolicy(headers: Headers): number {
  if (!headers.has('content-security-policy')) return -25;
  const policy = policyOf(headers);
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const scripts = [...sourcesOf('script-src'), ...sourcesOf('object-src')];
  const tooBroad = ["'unsafe-inline'", 'data:', 'https:', 'http:', '*'];
  if (scripts.some((source) => tooBroad.includes(source))) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if ([...policy.values()].flat().some((source) => source.startsWith('http:'))) return -20;
  if (sourcesOf('style-src').some((source) => tooBroad.includes(source))) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function transportSecurity(headers: Headers): number {
  const age = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) >= 15_768_000 ? 0 : -10;
}

function referrerPolicy(headers: Headers): number {
  const policy = headers.get('referrer-policy') ?? '';
  const isPrivate = /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(policy);
  return isPrivate ? 5 : policy ? -5 : 0;
}

function subresourceIntegrity(html: string): number {
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"[^>]*>/g)];
  const elsewhere = scripts.filter(([, address = '']) => /^(https?:)?\/\//.test(address));
  if (elsewhere.some(([tag]) => !tag.includes('integrity='))) return -5;
  return scripts.length && scripts.every(([tag]) => tag.includes('integrity=')) ? 5 : 0;
}

function contentTypeOptions(headers: Headers): number {
  return headers.get('x-content-type-options') === 'nosniff' ? 0 : -5;
}

function frameOptions(headers: Headers): number {
  if (policyOf(headers).has('frame-ancestors')) return 5;
  return /^(deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 0 : -20;
}

function resourcePolicy(headers: Headers): number {
  const policy = headers.get('cross-origin-resource-policy') ?? '';
  return policy === 'same-origin' || policy === 'same-site' ? 10 : 0;
}
