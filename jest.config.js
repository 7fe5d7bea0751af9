/** Tests run on the TypeScript sources; only worker threads run from `dist`, which `npm test` builds first. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testRegex: '\\.test\\.tsx?$',
  testPathIgnorePatterns: process.env.BROWSER_TESTS ? [] : ['<rootDir>/test/browser/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  setupFiles: ['<rootDir>/test/support/setup.ts'],
  testTimeout: process.env.BROWSER_TESTS ? 300_000 : 180_000,
  // Every suite loads the service anew; a worker that has grown this large is replaced by a fresh one.
  workerIdleMemoryLimit: '1500MB',
};
