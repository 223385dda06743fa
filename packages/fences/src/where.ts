/** Questions about a path; they tolerate rooms that do not exist yet. */
export const isCode = (path: string): boolean => /\.(ts|tsx|mts|js|mjs|cjs)$/.test(path);

export const isTest = (path: string): boolean => /\.(test|bench)\.tsx?$|(^|\/)(e2e|bench|test)\//.test(path);

/** What a tool writes, and nobody edits. */
export const isGenerated = (path: string): boolean =>
  /graphql-env\.d\.ts$|(^|\/)migrations\/|pnpm-lock\.yaml$|\/schema\.graphql$/.test(path);

export const isConfig = (path: string): boolean => /\.config\.(ts|mjs|js)$/.test(path);

/** The fences spell out what they forbid, so they can't be held to their own words. */
export const isFence = (path: string): boolean => path.startsWith('packages/fences/');
