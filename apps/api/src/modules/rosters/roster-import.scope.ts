import { everything, inherits, scopeRule } from '../../platform/read/scope.ts';
import { RosterImport } from './roster-import.entity.ts';
import { RosterUpload } from './roster-upload.entity.ts';

/** The city sees every import; a district coordinator the own ones, since a file may hold what others may not see. */
export const rosterImportScope = scopeRule(RosterImport, (viewer) => {
  if (viewer.city) return { write: everything };
  return viewer.districts.length > 0 ? { write: { uploadedBy: viewer.userId } } : {};
});

export const rosterUploadScope = inherits(RosterUpload, 'rosterImport', 'read');
