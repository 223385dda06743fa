import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** All of a programme that its page and form need, with the version it was read at. */
export const ProgrammeStateFragment = graphql(`
  fragment ProgrammeState on Programme @_unmask {
    id
    name
    from
    to
    details {
      version
      viewerCanEdit
      memberCount
      policyBases {
        title
        number
        issuer
      }
      policy {
        leadsPerAssistedMost
        contestSchoolDays
        levels
        agreementKind
        travelKmMost
        weights {
          needsMet
          nearness
          fit
          history
          gradeGap
          wishes
        }
      }
    }
  }
`);

export type ProgrammeState = ResultOf<typeof ProgrammeStateFragment>;
