import { parsePhone } from '../contact/phone.ts';
import { compact } from '../text/normalise.ts';
import { cellText, type GridCell } from './cell-grid.ts';

/** A phone in its stored form, or a mask that an export wrote in its place. */
export type RosterPhone = { readonly phone: string } | { readonly masked: string };

/** Reads a phone, also one stored as a number. Null for what is neither a phone nor a mask. */
export function readPhone(cell: GridCell): RosterPhone | null {
  const text = cellText(cell).replace(/\.0+$/, '');
  const phone = parsePhone(text);
  if (phone !== null) return { phone };
  const masked = compact(text);
  return /^[\d*-]+$/.test(masked) && /\*{2}/.test(masked) ? { masked } : null;
}
