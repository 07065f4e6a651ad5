import { fictionNumber } from '../../data/schema/channel.ts';

/** Every text anywhere in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Every number in texts that somebody could dial. */
export function numbersIn(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) => text.match(/(?<![\d-])(?:(?:\+46|0)\d*[ -]?\d[\d -]{4,}\d|116 ?\d{3})/g) ?? [],
  );
}

/** Numbers that are not from the series for fiction: somebody real could answer. */
export function realNumbersIn(texts: readonly string[]): string[] {
  return numbersIn(texts).filter((number) => !fictionNumber.test(number));
}

/** Every host in web and e-mail addresses. */
export function hostsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/(?<=@|https?:\/\/)[^/\s]+/g) ?? []);
}

/** Hosts that somebody could own. */
export function realHostsIn(texts: readonly string[]): string[] {
  return hostsIn(texts).filter((host) => host !== 'example.org' && !host.endsWith('.example'));
}

/** Whether a name says that it is made up even when it is read alone. */
export function saysItIsFiction(name: Record<string, string | undefined>): boolean {
  return /\(påhitta[dt]\)$/.test(name['sv'] ?? '') && /\(fictional\)$/.test(name['en'] ?? '');
}
