/**
 * What Frid uses of Lit's `ReactiveElement`: properties and attributes that lead to one rendering per
 * task, controllers, styles. 1.5 KB less in every script (docs/decisions/0028). Templates are Lit's.
 */

/** How a property is set in markup: by an attribute of its name unless told otherwise. */
export type Properties = Record<string, { attribute?: string | false; type?: typeof Boolean }>;

/** Something with one job that lives as long as its element is on a page. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** Before each rendering, when all attributes and properties of one task have been set. */
  hostUpdate?(): void;
}

/** What a controller knows of its element. */
export interface ControllerHost {
  addController(controller: Controller): void;
  requestUpdate(): void;
}

/** A server that renders an application imports the elements, and has no class to make them from. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** An element that renders itself once for all that is set on it in one task. */
export abstract class BaseElement extends Base implements ControllerHost {
  /** A style sheet. */
  static get styles(): string {
    return '';
  }

  static get properties(): Properties {
    return {};
  }

  /** Read once, when the element is defined: the time to make accessors of its properties. */
  static get observedAttributes(): string[] {
    const { prototype, properties } = this;
    return Object.entries(properties).flatMap(([name, { attribute = name.toLowerCase() }]) => {
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: BaseElement) {
          return this.#values[name];
        },
        set(this: BaseElement, value: unknown) {
          const before = this.#values[name];
          this.#values[name] = value;
          if (before !== value) this.requestUpdate();
        },
      });
      return attribute || [];
    });
  }

  /**
   * Where the element shows what it shows.
   * @internal
   */
  renderRoot!: HTMLElement | DocumentFragment;

  readonly #values: Record<string, unknown> = {};
  readonly #controllers: Controller[] = [];
  /** Set on the element before its script came, when nothing stood in their way. */
  #before: Record<string, unknown> = {};
  #rendering: Promise<void> | undefined;

  constructor() {
    super();
    const own: Record<string, unknown> = this as never;
    for (const name of Object.keys(own)) {
      if (name in this.#class.properties) {
        this.#before[name] = own[name];
        delete own[name];
      }
    }
  }

  /** Resolves when everything that was set has been shown. */
  get updateComplete(): Promise<void> {
    return Promise.resolve(this.#rendering);
  }

  /** @internal */
  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    // Not sooner: the constructors of the subclasses have set their defaults by now.
    Object.assign(this, this.#before);
    this.#before = {};
    this.renderRoot ??= this.createRenderRoot();
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const { properties } = this.#class;
    for (const [name, { attribute: own = name.toLowerCase(), type }] of Object.entries(
      properties,
    )) {
      if (own === attribute) Object.assign(this, { [name]: type ? value !== null : value });
    }
  }

  /** Shows the element anew, once for all that is set in one task. */
  requestUpdate(): void {
    this.#rendering ??= this.#render();
  }

  protected createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.attachShadow({ mode: 'open' });
    adopt(root, this.#class.styles);
    return root;
  }

  protected abstract update(): void;

  get #class(): typeof BaseElement {
    return this.constructor as typeof BaseElement;
  }

  async #render(): Promise<void> {
    await Promise.resolve();
    this.#rendering = undefined;
    if (!this.renderRoot) return;
    try {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update();
    } catch (error) {
      console.info('Frid:', error);
    }
  }
}

/** A `<style>` where browsers know no constructed sheets: a strict policy would refuse it elsewhere. */
function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.innerHTML = `<style>${css}</style>`;
  }
}
