import { ProblemError } from '../http/problem.ts';
import { quote } from '../http/query.ts';
import { forms } from './forms.ts';

/** For a suffix that names no form. `address` is where what was asked for lies, but for the suffix. */
export function unknownForm(suffix: string, address: string): ProblemError {
  const all = Object.values(forms);
  const listed = all.map((form) => `.${form.suffix} (${form.type})`).join(', ');
  const detail = `There is no form ${quote(`.${suffix}`)} of ${address} here. Those there are: ${listed}. Write one of these at the end of the address.`;
  const suggestions = all.map((form) => `${address}.${form.suffix}`);
  return new ProblemError('NotFound', detail, { suggestions });
}
