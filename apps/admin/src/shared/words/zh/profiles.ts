import type { ProfileHintCode } from '@qinglan/domain/kindergartens/profile-norms';

/** Words of a kindergarten's yearly figures. */
export const zhProfiles = {
  enter: (year: string) => `填写 ${year} 学年概况`,
  editTitle: (year: string) => `${year} 学年概况`,
  copied: (year: string) => `已带入 ${year} 学年的数字，只需改动有变化的。`,
  unknownHint: '不清楚的留空，不影响保存。',
  approximate: '约数',
  sections: { children: '班级与幼儿', staff: '教职工', stability: '队伍稳定' },
  classesByAgeGroup: '各年龄段班级数',
  childrenByAgeGroup: '各年龄段幼儿数',
  classLine: (group: string, classes: number, children: number | null) =>
    children === null ? `${group} ${classes} 个班` : `${group} ${classes} 个班 ${children} 人`,
  totals: {
    staffCount: '教职工合计',
    fullTimeTeacherCount: '专任教师',
    establishedTeacherCount: '在编教师',
    preschoolMajorCount: '学前教育专业',
    otherMajorCount: '非学前教育专业',
    frontLineCount: '在教学一线',
    offFrontLineCount: '不在一线',
  },
  byPost: '按岗位',
  byEmployment: '按编制',
  byEducation: '按学历',
  byAge: '按年龄',
  majors: '所学专业',
  frontLine: '一线情况',
  ageFrom: '岁起',
  ageTo: '岁止',
  ageBand: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? '年龄不详' : `${to} 岁及以下`;
    return to === null ? `${from} 岁及以上` : `${from}–${to} 岁`;
  },
  addAgeBand: '增加年龄段',
  groups: '其中',
  groupsHint: '同时符合几项的人，例如：在编、45 岁以上、不在一线，5 人。',
  groupCount: '人数',
  groupNote: '说明，例如：负责保教工作',
  addGroup: '增加一项',
  comma: '、',
  groupLine: (count: string, said: string) => `${count}：${said}`,
  mostly: '多为',
  some: '部分',
  people: (count: number) => `${count} 人`,
  either: {
    preschoolMajor: { label: '专业', yes: '学前教育专业', no: '非学前教育专业' },
    frontLine: { label: '是否一线', yes: '在一线', no: '不在一线' },
  },
  stability: '队伍稳定性',
  leftLastYear: '上学年离职人数',
  left: (count: number) => `上学年离职 ${count} 人`,
  staffNote: '队伍情况说明',
  fields: {
    classCount: '班级数',
    classes: '各年龄段班级数',
    children: '各年龄段幼儿数',
    childCount: '在园幼儿',
    childCountApproximate: '约数',
    staffCount: '教职工合计',
    fullTimeTeacherCount: '专任教师',
    establishedTeacherCount: '在编教师',
    staffByPost: '按岗位',
    staffByEducation: '按学历',
    staffByEmployment: '按编制',
    staffByAge: '按年龄',
    preschoolMajorCount: '学前教育专业',
    otherMajorCount: '非学前教育专业',
    frontLineCount: '在教学一线',
    offFrontLineCount: '不在一线',
    leftLastYear: '上学年离职人数',
    stability: '队伍稳定性',
    staffGroups: '其中',
    staffNote: '队伍情况说明',
  },
};

export type ProfileWords = typeof zhProfiles;

/** What norms and sums say, each with the number found and the one expected. */
export const zhProfileHints: Readonly<Record<ProfileHintCode, (actual: number, norm: number) => string>> = {
  'too-many-children': (actual, most) => `在园幼儿 ${actual} 人，按班额最多约 ${most} 人`,
  'too-few-teachers': (actual, least) => `专任教师 ${actual} 人，按每班两位需要 ${least} 人`,
  'too-few-care-workers': (actual, least) => `保育员 ${actual} 人，按每班一位需要 ${least} 人`,
  'classes-differ': (actual, total) => `各年龄段合计 ${actual} 个班，班级数是 ${total}`,
  'children-differ': (actual, total) => `各年龄段合计 ${actual} 名幼儿，在园幼儿是 ${total} 人`,
  'posts-differ': (actual, total) => `各岗位合计 ${actual} 人，教职工是 ${total} 人`,
  'educations-differ': (actual, total) => `各学历合计 ${actual} 人，教职工是 ${total} 人`,
  'employments-differ': (actual, total) => `在编和外聘合计 ${actual} 人，教职工是 ${total} 人`,
  'ages-differ': (actual, total) => `各年龄段合计 ${actual} 人，教职工是 ${total} 人`,
};
