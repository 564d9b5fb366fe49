interface Named {
  readonly name: string;
  readonly description?: string;
}

/** What the manifest says of an element, as far as types are made of it. */
export interface ElementDescription {
  /** The class. */
  readonly name: string;
  readonly tagName: string;
  /** The published module that has its class. */
  readonly module: string;
  readonly summary: string;
  readonly members: readonly (Named & { readonly kind: string; readonly attribute?: string })[];
  readonly attributes: readonly (Named & { readonly fieldName?: string })[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
}

type Declaration = Partial<ElementDescription> & { readonly name: string };

/** The elements that a manifest describes. */
export function readElements(manifest: object): readonly ElementDescription[] {
  const { modules } = manifest as {
    readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
  };
  return modules
    .flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ ...declaration, module: path })))
    .filter((declaration) => declaration.tagName !== undefined)
    .map(
      (declaration) => ({ summary: '', members: [], attributes: [], events: [], ...declaration }) as ElementDescription,
    );
}
