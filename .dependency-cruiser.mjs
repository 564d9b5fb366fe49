// Circles between the modules of src/: those of types and of dynamic imports as well. `npm run lint` runs it; which
// folder may import which is held by .eslint/import-direction.js.
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Each imports the other: move what both need to a file that imports neither.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
  },
};
