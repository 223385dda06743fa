import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** An agreement as its panel and form need it. */
export const AgreementStateFragment = graphql(`
  fragment AgreementState on Agreement @_unmask {
    id
    version
    kind
    dueOn
    signedOn
    leadSignatory
    assistedSignatory
    leadDuties
    assistedDuties
  }
`);

/** All of a partnership that its page shows and a step may change: pages ask for it, verbs answer with it. */
export const PartnershipStateFragment = graphql(
  `
  fragment PartnershipState on Partnership @_unmask {
    id
    version
    status
    from
    to
    levels
    supportKinds
    semesterFocus
    publishedOn
    contestableUntil
    contestReason
    confirmedOn
    confirmedForSide
    leadContact {
      name
      phoneMasked
    }
    assistedContact {
      name
      phoneMasked
    }
    leadWords
    assistedWords
    endReason
    viewerCanEdit
    programme {
      id
      name
    }
    group {
      id
    }
    lead {
      id
      name
      district {
        id
        name
      }
    }
    assisted {
      id
      name
      district {
        id
        name
      }
    }
    agreements {
      ...AgreementState
    }
  }
`,
  [AgreementStateFragment],
);

export type PartnershipState = ResultOf<typeof PartnershipStateFragment>;
export type AgreementState = ResultOf<typeof AgreementStateFragment>;
