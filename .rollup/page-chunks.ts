import type { GetManualChunk } from 'rollup';

/** The modules that an entry needs from the start, itself aside. */
function modulesFromTheStart(entry: string, importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    importsOf(id).forEach(add);
  };
  importsOf(entry).forEach(add);
  return found;
}

/** What several elements share, by the names of the chunks: one file for what is nearly always loaded together. */
const shared: Readonly<Record<string, RegExp>> = {
  presence: /[\\/](evaluate-with-presence|presence-controller|status-presence)\.js$/,
  answers:
    /[\\/]build[\\/]channels[\\/](answers|channel-status|links|promises|recommendation|service-hours|slots)\.js$/,
  list: /[\\/]build[\\/]elements[\\/](channels|nu)[\\/]/,
  templates:
    /[\\/]node_modules[\\/]lit|[\\/]build[\\/](elements[\\/]base[\\/](schedule-element|state-icons|theme\.styles)|messages[\\/]load-catalog-parts)\.js$/,
};

/**
 * Which chunk a module belongs to. What the entry needs from the start stands in a chunk of its own, because other chunks
 * share it: they may not import the entry, which a page may have loaded by another address (`bereikbaar-nu.js?ver=2`)
 * and would load and run a second time.
 */
export const chunkOf: GetManualChunk = (id, { getModuleInfo, getModuleIds }) => {
  const entry = [...getModuleIds()].find((each) => getModuleInfo(each)?.isEntry) ?? '';
  if (id === entry) return undefined;
  if (modulesFromTheStart(entry, (each) => getModuleInfo(each)?.importedIds ?? []).has(id)) return 'start';
  return Object.entries(shared).find(([, modules]) => modules.test(id))?.[0];
};
