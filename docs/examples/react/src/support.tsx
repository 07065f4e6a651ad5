import { fallbackHtml } from 'frid/static.js';

/** What stands there until the element has come, and stays if it never does: 112 and the national line. */
const numbers = { __html: fallbackHtml({ language: 'sv' }) };

export function Support({ area }: { area: string }) {
  return (
    <>
      <frid-support-directory area={area} heading-level={2} dangerouslySetInnerHTML={numbers} />
      <frid-plan-summary heading-level={2}>
        <a href="/frid/v1/plans/varmland-2018-2021">Planen som öppna data</a>
      </frid-plan-summary>
    </>
  );
}
