const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A short number that can be read out on the phone: no 0, 1, I, L or O. */
export function errorNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `E-${Array.from(bytes, (byte) => signs[byte % signs.length]).join('')}`;
}
