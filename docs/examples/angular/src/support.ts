import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { fallbackHtml } from 'frid/static.js';

@Component({
  selector: 'app-support',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <frid-support-directory [attr.area]="area" heading-level="2" [innerHTML]="numbers" />
    <frid-plan-summary heading-level="2">
      <a href="/frid/v1/plans/varmland-2018-2021">Planen som öppna data</a>
    </frid-plan-summary>
  `,
})
export class Support {
  area = '1780';

  /** What stands there until the element has come, and stays if it never does: 112 and the national line. */
  numbers = fallbackHtml({ language: 'sv' });
}
