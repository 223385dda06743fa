import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A drafted partnership as the workbench shows it. */
export const DraftFragment = graphql(`
  fragment DraftRow on Partnership @_unmask {
    id
    version
    from
    to
    viewerCanEdit
    lead {
      id
      name
    }
    assisted {
      id
      name
      district {
        id
        name
      }
    }
    drafting {
      locked
      proposal {
        score
        km
        areas
        points {
          needsMet
          nearness
          fit
          history
          gradeGap
          wishes
        }
        alternatives {
          leadId
          leadName
          score
          km
          areas
          why
          loss
          lossExact
          partnershipsLost
        }
      }
    }
  }
`);

export type DraftRow = ResultOf<typeof DraftFragment>;
export type Proposal = NonNullable<NonNullable<DraftRow['drafting']>['proposal']>;
export type Alternative = Proposal['alternatives'][number];

/** A score of 0 to 10,000 as people read it: one decimal of a hundred. */
export const scoreText = (score: number): string => (score / 100).toFixed(1);
