import type { Context } from '../../platform/context.ts';
import { viewerOfSession } from './load-viewer.ts';

/** From here on this request is read and written with the eyes of the session that was just opened. */
export async function setViewer(context: Context, session: { readonly tokenHash: string }): Promise<void> {
  context.viewer = await viewerOfSession(context.em, session.tokenHash, context.now);
  if (context.viewer) context.em.setFilterParams('scope', { viewer: context.viewer });
}
