import { define } from '../define.ts';
import { QuickExit } from './quick-exit.element.ts';

define('frid-quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'frid-quick-exit': QuickExit;
  }
}
