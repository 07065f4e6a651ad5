/**
 * Whether somebody can see an element, as far as it and what it lies in say. Older browsers cannot tell
 * (undefined), and those of 2022 and 2023 not of visibility and opacity.
 */
export function isShown(element: Element): boolean | undefined {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true });
}
