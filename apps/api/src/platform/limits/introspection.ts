import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

const asks = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  const known = asks.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  asks.set(document, found);
  return found;
}

/**
 * The shape of the data is told to who is signed in and to nobody else. It cannot be a validation rule: what was
 * validated for one person is kept for all.
 */
export function refuseIntrospection(document: DocumentNode): void {
  if (asksForSchema(document)) {
    throw new GraphQLError('Introspection needs a sign-in', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 400 } },
    });
  }
}
