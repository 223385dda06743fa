import { inherits } from '../../platform/read/scope.ts';
import { ContactEntry } from './contact-entry.entity.ts';

/** A contact is part of its partnership's record. */
export const contactEntryScope = inherits(ContactEntry, 'partnership', 'read');
