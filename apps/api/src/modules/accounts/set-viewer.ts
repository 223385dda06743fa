import type { Context } from '../../platform/context.ts';
import { unauthenticated } from '../../platform/errors.ts';
import { readRowsIn } from '../../platform/read/read-rows.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { viewerOfSession } from './load-viewer.ts';

/** From here on this request is read and written with the eyes of the session that was just opened. */
export async function setViewer(context: Context, session: { readonly tokenHash: string }): Promise<Viewer> {
  const viewer = await viewerOfSession(readRowsIn(context.em), session.tokenHash, context.now);
  // The user was let in and disabled in the same instant.
  if (!viewer) throw unauthenticated();
  context.viewer = viewer;
  context.em.setFilterParams('scope', { viewer });
  return viewer;
}
