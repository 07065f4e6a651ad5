/**
 * Whether somebody can see an element, as far as it and what it lies in say. Browsers from before 2024
 * cannot tell: undefined.
 */
export function isShown(element: Element): boolean | undefined {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true });
}
