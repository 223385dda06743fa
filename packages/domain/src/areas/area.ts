import { closedList } from '../closed-list.ts';
import { splitWords } from '../text/normalise.ts';
import { type LearningDomain, learningDomainList } from './learning-domain.ts';

/** The twelve areas in which kindergartens and teachers are strong or in need (擅长领域、发展需求). */
export const areaList = closedList({
  dailyRoutineCare: ['一日生活与保育', '一日生活', '一日活动', '保育', '生活照料', '保育保健'],
  environmentAreas: [
    '环境与区域',
    '环境创设',
    '环创',
    '区域活动',
    '区域',
    '区角',
    '区角活动',
    '玩教具',
    '玩教具制作',
  ],
  playSupport: ['游戏与户外', '游戏', '户外', '户外活动', '户外游戏', '自主游戏'],
  lessonDesign: ['教育活动设计与实施', '教学', '备课', '五大领域', '教学活动', '教育活动', '集体教学'],
  childObservation: ['观察与评价', '观察评价', '观察记录', '成长档案', '年龄特点', '观察', '幼儿观察'],
  classManagement: ['班级管理与常规', '班级管理', '常规', '班级常规'],
  healthSafety: ['卫生保健与安全', '卫生保健', '安全', '疾病预防', '消毒', '保健'],
  homeCooperation: ['家园共育', '家园', '家长工作', '家园沟通'],
  reflectionResearch: ['反思与教研', '教研', '科研', '教研科研', '课题', '论文', '反思', '园本教研'],
  professionalEthics: ['师德与职业适应', '师德', '情绪支持', '职业适应', '师德师风'],
  managementSystems: ['管理与制度', '管理', '制度', '档案', '资料整理', '园务管理'],
  curriculumCharacter: ['课程与特色', '课程', '特色', '去小学化', '园本课程', '特色课程'],
});

export const areas = areaList.codes;
export type Area = (typeof areas)[number];

/** The area of an office's word; a learning domain (健康, 绘本 …) means lesson design. Null when unknown. */
export function parseArea(text: string): Area | null {
  return areaList.parse(text) ?? (learningDomainList.parse(text) === null ? null : 'lessonDesign');
}

/**
 * Reads a roster cell that lists areas. Each area comes once, in the order written; learning domains are kept as tags
 * beside it; words that are neither come back in `unknown`.
 */
export function parseAreas(text: string): {
  areas: readonly Area[];
  learningDomains: readonly LearningDomain[];
  unknown: readonly string[];
} {
  const found = {
    areas: new Set<Area>(),
    learningDomains: new Set<LearningDomain>(),
    unknown: [] as string[],
  };
  for (const word of splitWords(text)) {
    const area = parseArea(word);
    const domain = areaList.parse(word) === null ? learningDomainList.parse(word) : null;
    if (area === null) found.unknown.push(word);
    else found.areas.add(area);
    if (domain !== null) found.learningDomains.add(domain);
  }
  return {
    areas: [...found.areas],
    learningDomains: [...found.learningDomains],
    unknown: found.unknown,
  };
}
