/// <reference types="vite/client" />

declare module 'virtual:schema-facts' {
  export const possibleTypes: Record<string, string[]>;
  /** Object types without an id. */
  export const embeddedTypes: readonly string[];
  /** Root fields that answer lists or connections. */
  export const listFields: readonly string[];
  export const mutations: readonly string[];
}
