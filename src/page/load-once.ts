/** Makes what gives a part of this script: at once when it is there already. What could not be loaded is asked for anew. */
export function loadOnce<Part extends object>(load: () => Promise<Part>): () => Part | Promise<Part> {
  let part: Part | undefined;
  return () => part ?? load().then((loaded) => (part = loaded));
}
