import { graphql, type ResultOf } from '../../shared/graphql.ts';

export const AttachmentFragment = graphql(`
  fragment AttachmentLine on Attachment @_unmask {
    id
    version
    name
    kind
    size
    hash
    purpose
    showsChildren
    kindergarten {
      id
      name
    }
    uploadedByName
    uploadedAt
    keptUntil
    viewerCanEdit
  }
`);

export type AttachmentState = ResultOf<typeof AttachmentFragment>;

export const AttachmentsQuery = graphql(
  `
    query Attachments($filter: AttachmentFilter!) {
      attachments(filter: $filter, first: 100) {
        nodes {
          ...AttachmentLine
        }
      }
    }
  `,
  [AttachmentFragment],
);

/** Where an attachment's bytes are. */
export const addressOf = ({ id }: Pick<AttachmentState, 'id'>): string => `/files/attachments/${id}`;
