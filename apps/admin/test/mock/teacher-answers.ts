import { type MockCity, type MockTeacher, today } from './city.ts';
import { connection, type PageArgs } from './connection.ts';

export interface TeacherArgs extends PageArgs {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly sort?: { readonly by: string; readonly descending?: boolean | null } | null;
}

/** The teachers' list with the filters and sorts that the screens use. */
export function teacherPages(city: MockCity, { filter, sort, ...page }: TeacherArgs) {
  const rows = city.teachers.filter((teacher) => fits(teacher, filter ?? {})).sort(by(sort?.by ?? 'name'));
  return connection(sort?.descending ? rows.reverse() : rows, page);
}

function fits(
  { name, kindergarten, outline, details }: MockTeacher,
  filter: Readonly<Record<string, unknown>>,
) {
  const among = (key: string, value: unknown) =>
    !(filter[key] as unknown[] | undefined)?.length || (filter[key] as unknown[]).includes(value);
  const some = (key: string, values: unknown) =>
    !(filter[key] as unknown[] | undefined)?.length ||
    (values as unknown[]).some((value) => (filter[key] as unknown[]).includes(value));
  return (
    (!filter.text || name.includes(String(filter.text))) &&
    among('districts', kindergarten.district.id) &&
    among('kindergartens', kindergarten.id) &&
    among('posts', outline?.post) &&
    among('titles', details?.title) &&
    some('needAreas', outline?.needAreas) &&
    some('strengthAreas', outline?.strengthAreas) &&
    (filter.statuses ? among('statuses', details?.status) : details?.status !== 'left')
  );
}

function by(key: string) {
  return (one: MockTeacher, other: MockTeacher) =>
    key === 'teachingSince'
      ? (other.details?.yearsOfService ?? 0) - (one.details?.yearsOfService ?? 0)
      : one.name.localeCompare(other.name, 'zh');
}

interface Edit {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const refusal = (code: string, path: string[], facts: Record<string, unknown> = {}) => ({
  __typename: 'Refusal',
  errors: [{ code, path, facts }],
});

/** Mutations of teachers: enough to see each way they can end. */
export function teacherVerbs(city: MockCity) {
  const find = (id: string) => {
    const teacher = city.teachers.find((each) => each.id === id);
    if (teacher?.details == null) throw new Error('NOT_FOUND');
    return { teacher, details: teacher.details };
  };
  const edit = (input: Edit, apply: (found: ReturnType<typeof find>) => void) => {
    const found = find(input.id);
    if (found.details.version !== input.version)
      return { __typename: 'StaleVersion', current: found.teacher };
    found.details.version += 1;
    apply(found);
    return found.teacher;
  };
  return {
    updateTeacher: ({ input }: { input: Edit }) => {
      if (input.employeeNumber === 'QL1001') {
        return refusal('employeeNumberTaken', ['employeeNumber'], { employeeNumber: 'QL1001' });
      }
      return edit(input, ({ teacher, details }) => {
        const { id: _id, version: _version, name, post, ageGroup, phone, ...rest } = input;
        if (typeof name === 'string') teacher.name = name;
        Object.assign(
          teacher.outline ?? {},
          post ? { post } : {},
          ageGroup === undefined ? {} : { ageGroup },
        );
        Object.assign(details, rest, phone ? { phoneMasked: '139****0000' } : {});
      });
    },
    transferTeacher: ({ input }: { input: Edit }) => {
      const target = city.kindergartens.find(({ id }) => id === input.kindergartenId);
      if (target === undefined || target.id === find(input.id).teacher.kindergarten.id) {
        return refusal('sameKindergarten', ['kindergartenId'], { kindergartenId: input.kindergartenId });
      }
      return edit(input, ({ teacher }) => {
        const running = teacher.services.at(-1);
        if (running) running.to = today;
        teacher.services.push({ id: `${teacher.id}-next`, kindergarten: target, from: input.day, to: null });
        teacher.kindergarten = target;
      });
    },
    endTeacherService: ({ input }: { input: Edit }) =>
      edit(input, ({ details }) => {
        details.status = 'left';
      }),
    resumeTeacherService: ({ input }: { input: Edit }) =>
      edit(input, ({ details }) => {
        details.status = 'active';
      }),
    updateOwnAreas: ({ input }: { input: Edit }) =>
      edit(input, ({ details }) => Object.assign(details, input)),
    revealPhone: ({ input }: { input: { reason: string } }) =>
      input.reason.length < 2
        ? refusal('tooShort', ['reason'], { least: 2 })
        : { __typename: 'RevealedPhone', phone: '13812341234' },
    createTeacherAccounts: ({ input }: { input: { teachers: string[] } }) => ({
      __typename: 'OneTimeCodes',
      skipped: 0,
      slips: input.teachers.map((id, index) => ({
        code: `K7NM-4QXT-${3000 + index}`,
        validUntil: '2026-10-22T08:00:00.000Z',
        user: {
          id: `u-${id}`,
          displayName: find(id).teacher.name,
          details: {
            username: `teacher${id.slice(1)}`,
            version: 1,
            status: 'active',
            locked: false,
            mustChangePassword: true,
          },
        },
      })),
    }),
  };
}
