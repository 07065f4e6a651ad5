import type { SupportService } from '../../data/schema/support-service.ts';

/** Whether a service answers in a language (BCP 47), or has somebody interpret. */
export function answersIn(language: string, { channels }: SupportService): boolean {
  return channels.some(
    ({ languages, interpreter }) => languages.includes(language) || interpreter === 'yes',
  );
}

/** Whether it may: a service whose languages are not known is left out of nothing. */
export function mayAnswerIn(language: string, service: SupportService): boolean {
  return (
    answersIn(language, service) || service.channels.every(({ languages }) => !languages.length)
  );
}
