import type { Permission } from '@qinglan/domain/access/permission';
import { createContext, useContext } from 'react';
import { graphql, type ResultOf } from './graphql.ts';

/** What every page may ask about whoever is signed in. */
export const ViewerFragment = graphql(`
  fragment SignedIn on Viewer @_unmask {
    userId
    username
    displayName
    roles
    permissions
    mustChangePassword
    sessionExpiresAt
    sessionIdleMinutes
    grants {
      id
      role
      district {
        id
        name
      }
      kindergarten {
        id
        name
      }
      teacher {
        id
        name
      }
    }
  }
`);

export const InstallationFragment = graphql(`
  fragment Installed on Installation @_unmask {
    cityName
    sample
    today
    awaitsSetUp
  }
`);

export type Viewer = ResultOf<typeof ViewerFragment>;
export type Installation = ResultOf<typeof InstallationFragment>;

export const ViewerContext = createContext<Viewer | null>(null);
export const InstallationContext = createContext<Installation | null>(null);

/** Whoever is signed in; only below the pages that need a session. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('ViewerContext is missing above this component');
  return viewer;
}

/** What this installation is. */
export function useInstallation(): Installation {
  const installation = useContext(InstallationContext);
  if (installation === null) throw new Error('InstallationContext is missing above this component');
  return installation;
}

/** Whether to show a button or an entry; the server decides again when it is used. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}

/** The day that counts as today, YYYY-MM-DD. */
export function useToday(): string {
  return useInstallation().today;
}
