import { graphql } from '../../shared/graphql.ts';

/** What a change of service leaves behind on the teacher: where, in which state, since when. */
export const AfterServiceFragment = graphql(`
  fragment AfterService on Teacher @_unmask {
    id
    kindergarten {
      id
      name
      district {
        id
        name
      }
    }
    details {
      version
      status
      updatedAt
    }
    services {
      id
      from
      to
      kindergarten {
        id
        name
      }
    }
  }
`);
