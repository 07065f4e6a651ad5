import type { SiteLanguage } from '../page.ts';
import type { Option } from './materials.ts';
import type { LiveText } from './text/live.sv.ts';

/** Values longer than this many are told by example, as the pages for frames do. */
const fewValues = 20;

/** What to write instead of a value that there is not: what was likely meant, or else what there is. */
export function whatThereIs(
  value: string,
  options: readonly Option[],
  language: SiteLanguage,
  text: LiveText,
): string {
  const told = ({ value, label }: Option) =>
    label[language].includes(value) ? value : `${value} (${label[language]})`;
  const likely = likelyMeant(value, options);
  if (likely.length) return text.didYouMean(likely.map(told));
  return options.length > fewValues
    ? text.oneOfMany(options.length, told(options[0]!))
    : text.oneOf(options.map(told));
}

/** People write the name of a municipality where its code belongs, with or without "kommun". */
function likelyMeant(value: string, options: readonly Option[]): Option[] {
  const wanted = value.trim().toLowerCase();
  if (wanted.length < 3) return [];
  const names = ({ value, label }: Option) =>
    [value, label.sv, label.en].map((name) => name.toLowerCase());
  const same = options.filter((one) => names(one).includes(wanted));
  const near = options.filter((one) =>
    names(one).some((name) => name.includes(wanted) || (name.length > 2 && wanted.includes(name))),
  );
  return (same.length ? same : near).slice(0, 3);
}
