import { type MemberRole, memberRoleList } from '../programmes/programme.ts';

/** What the bureau asks of a kindergarten in a programme (plan 6): who it is, how large, and whom to call. */
export interface ReturnedKindergarten {
  readonly district: string;
  readonly name: string;
  readonly role: MemberRole;
  /** Kindergartens on the other side of its partnerships. */
  readonly partners: readonly string[];
  readonly children: number | null;
  /** The number of children was given as an estimate. */
  readonly childrenApproximate: boolean;
  readonly staff: number | null;
  readonly principal: string | null;
  /** As it may be shown: masked, or whole. */
  readonly phone: string | null;
}

/** A list for a worksheet: headers, and rows in their order. */
export interface ReturnSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly asText: boolean }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const columns: ReturnSheet['columns'] = [
  { header: '序号', width: 6, asText: false },
  { header: '区县', width: 12, asText: false },
  { header: '幼儿园名称', width: 30, asText: false },
  { header: '结对身份', width: 12, asText: false },
  { header: '结对园', width: 36, asText: false },
  { header: '在园幼儿人数', width: 14, asText: false },
  { header: '教职工数', width: 10, asText: false },
  { header: '负责人', width: 12, asText: false },
  { header: '联系电话', width: 16, asText: true },
];

/**
 * The return to the bureau (报送教育局) as a list, district by district; a district's leads come first. An estimate is
 * written as one (约360), which keeps it from being added up as if it were counted.
 */
export function bureauReturn(kindergartens: readonly ReturnedKindergarten[]): ReturnSheet {
  const sorted = kindergartens.toSorted(
    (a, b) =>
      a.district.localeCompare(b.district, 'zh-CN') ||
      memberRoleList.rank(a.role) - memberRoleList.rank(b.role) ||
      a.name.localeCompare(b.name, 'zh-CN'),
  );
  const rows = sorted.map((each, at) => [
    at + 1,
    each.district,
    each.name,
    memberRoleList.labels[each.role],
    each.partners.join('、'),
    each.childrenApproximate && each.children !== null ? `约${each.children}` : each.children,
    each.staff,
    each.principal,
    each.phone,
  ]);
  return { name: '结对帮扶园所名单', columns, rows };
}
