let told = false;

/**
 * Registers an element under a tag name. A page may load Frid twice, or in two versions: the first
 * one stays, nothing is thrown into the host page, and the console says so once.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = globalThis.customElements,
): void {
  // Lit writes its templates as HTML: in an XML document they fail, and the fallback would go with them.
  // A server that renders an application has no document, and prints the fallback.
  if (globalThis.document?.contentType.endsWith('xml') ?? true) return;
  if (!registry.get(tag)) {
    // A subclass, because the platform refuses to register one class under two names.
    registry.define(tag, class extends element {});
  } else if (!told) {
    told = true;
    console.info(`<${tag}> is defined already. Load the script once.`);
  }
}
