import type { Headers } from './headers.ts';
import { negotiate, takesAnything, type Ask, type Form } from './negotiation.ts';
import type { ProblemError } from './problem.ts';
import { notAcceptable } from './refusal.ts';
import type { Target } from './target.ts';
import type { ToldBody } from './told-body.ts';

/**
 * Routes below `root`, asked by address ("/areas?level=county"), with "#csv" at its end where that form
 * was negotiated. Headers of their answers go out as they are. They may throw a ProblemError.
 */
export interface Routes {
  readonly root: string;
  readonly request: (address: string) => Response | Promise<Response>;
  /** Tells in the usual form what needs no routing and no waiting; undefined: `request` has to answer. */
  readonly quick?: Quick;
  /** Forms a path is negotiated between, the usual one first; none where the path itself says which. */
  readonly forms: (path: string) => readonly Form[];
  /** Addresses that are made ahead; others when asked for, and kept by the canonical query. */
  readonly addresses: readonly string[];
  /** Paths that somebody who misspells one may have meant, besides those of `addresses`. */
  readonly likely?: readonly string[];
  /** Whether queries mean nothing to the files below it, as to those of any website; else none may be asked. */
  readonly filesTakeAnyQuery?: boolean;
}

/** Answers made before the service starts. Where there are more, the lists alone: of very many few are asked for. */
export const madeAhead = 500;

/** JSON, and the headers that are its own. */
export interface Told {
  readonly headers: Headers;
  readonly body: ToldBody;
}

/** `target` is the whole one, with the root of the routes. */
export type Quick = (target: Target) => Told | undefined;

/** A target, and why it cannot be given as it was asked for, if it exists at all. */
export interface Wanted extends Target {
  /** Undefined: nothing lies there. */
  readonly routes?: Routes | undefined;
  /** Whether the form is the usual one. */
  readonly isUsual: boolean;
  readonly refusal?: ProblemError;
}

/** Finds the routes of a path, and the form it is asked for in. */
export function routing(all: readonly Routes[], baseUrl: string) {
  // A release lies below the API, and is named after it.
  const below = all.toReversed().map((routes) => [`${routes.root}/`, routes] as const);

  function routesAt(path: string): Routes | undefined {
    for (const [root, routes] of below) if (path.startsWith(root)) return routes;
    return all.find(({ root }) => path === root);
  }

  function wanted(target: Target, { headers: { accept } }: Ask): Wanted {
    const { path, address } = target;
    const routes = routesAt(path);
    if (takesAnything(accept)) return { ...target, routes, isUsual: true };
    const forms = routes?.forms(path.slice(routes.root.length)) ?? [];
    const form = negotiate(forms, accept);
    const found = { ...target, routes, isUsual: form === forms[0] };
    if (found.isUsual) return found;
    if (form) return { ...found, address: `${address}#${form.suffix}` };
    return { ...found, refusal: notAcceptable(accept, forms, baseUrl + path) };
  }

  return { routesAt, wanted };
}
