import { builder } from '../../platform/builder.ts';
import type { Viewer } from '../../platform/viewer.ts';

/** Drawn in viewer.graphql.ts; signing in answers with it too. */
export const ViewerType = builder.objectRef<Viewer>('Viewer');
