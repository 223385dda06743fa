import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';

/** All of an import that its page speaks of; every verb answers with it. */
export const RosterImportFragment = graphql(`
  fragment RosterImportShown on RosterImport @_unmask {
    id
    version
    status
    origin
    interruptedAt
    progress {
      stage
      done
      total
    }
    uploadedByName
    uploadedAt
    finishedAt
    erasedAt
    newDistricts
    problemCount
    kindergartens {
      read
      new
      changed
      unchanged
      refused
    }
    teachers {
      read
      new
      changed
      unchanged
      refused
    }
    problems {
      file
      sheet
      row
      column
      value
      code
      facts
      message
    }
    warnings {
      file
      sheet
      row
      column
      value
      code
      facts
      message
    }
    uploads {
      id
      name
      size
    }
  }
`);

export type RosterImportShown = ResultOf<typeof RosterImportFragment>;
export type RosterProblem = RosterImportShown['problems'][number];
export type RosterCounts = NonNullable<RosterImportShown['teachers']>;

/** What its files are called; several names stand together. */
export function fileNames({ uploads }: { readonly uploads: readonly { readonly name: string }[] }): string {
  return uploads.map(({ name }) => name).join(' · ');
}

/** Whether something goes on beside: then the page asks again. */
export function goesOn({
  status,
  interruptedAt,
}: Pick<RosterImportShown, 'status' | 'interruptedAt'>): boolean {
  return status === 'applying' || (status === 'uploaded' && interruptedAt === null);
}

/** Names in a sentence. */
export function namesInLine(names: readonly string[], language: Language): string {
  return names.join(language === 'zh-CN' ? '、' : ', ');
}

interface Counted {
  readonly kindergartens: Pick<RosterCounts, CountKey> | null;
  readonly teachers: Pick<RosterCounts, CountKey> | null;
}
export const countKeys = ['read', 'new', 'changed', 'unchanged', 'refused'] as const;
export type CountKey = (typeof countKeys)[number];

/** A number of both rosters together. */
export function together({ kindergartens, teachers }: Counted, key: CountKey): number {
  return (kindergartens?.[key] ?? 0) + (teachers?.[key] ?? 0);
}

/** Whether no row could be read at all: then there is nothing to import, and the reason is what matters. */
export function isUnreadable(
  imported: Counted & Pick<RosterImportShown, 'status' | 'problemCount'>,
): boolean {
  return imported.status === 'previewed' && imported.problemCount > 0 && together(imported, 'read') === 0;
}

/** Whether rows were read whose numbers mean something. */
export function isCounted(imported: Parameters<typeof isUnreadable>[0]): boolean {
  const { status } = imported;
  return status === 'applied' || status === 'applying' || (status === 'previewed' && !isUnreadable(imported));
}
