import type { Area } from '@qinglan/domain/areas/area';

/** What a leading kindergarten is strong in, as it would say itself; {年} stands for a year. */
export const kindergartenStrengths: Readonly<Record<Area, readonly string[]>> = {
  dailyRoutineCare: ['一日活动流程与保教常规成册，{年}年供全市参照', '一日活动组织细致，保教结合好'],
  environmentAreas: ['{年}年区域活动现场会在本园召开', '环境创设以幼儿作品为主，常年接待观摩'],
  playSupport: ['自主游戏开展多年，{年}年列为市游戏试点园', '户外场地分区完善，游戏案例获省奖'],
  lessonDesign: ['优质课评比获奖教师多，{年}年承办市级同课异构', '五大领域教学资源库完整'],
  childObservation: ['学习故事与成长档案坚持多年', '{年}年承担市观察评价课题'],
  classManagement: ['班级管理经验成熟，新教师有帮带手册'],
  healthSafety: ['卫生保健工作{年}年获省级肯定，保健医可外出指导', '膳食、消毒、安全制度齐全'],
  homeCooperation: ['家长委员会运作规范，书香家庭活动有特色', '{年}年获评市家庭教育示范点'],
  reflectionResearch: ['园本教研制度健全，{年}年省级课题结题', '教研组每两周主题教研，骨干教师多'],
  professionalEthics: ['师德建设有抓手，新教师成长营办了六届'],
  managementSystems: ['园务管理制度汇编{年}年修订，档案规范', '园务会、教代会、家委会运转正常'],
  curriculumCharacter: [
    '园本课程《青岚的四季》{年}年获省课程建设奖',
    '绘本阅读特色开展多年',
    '去小学化工作走在全市前列',
  ],
};

/** What a modest kindergarten does well all the same. */
export const modestStrengths: readonly (readonly [Area, string])[] = [
  ['homeCooperation', '与家长来往密切，家长工作细致'],
  ['playSupport', '户外场地宽敞，有山坡和沙水区'],
  ['curriculumCharacter', '利用乡土材料开展手工活动'],
  ['dailyRoutineCare', '保育员多年稳定，生活照料细心'],
  ['healthSafety', '食堂与消毒通过区县检查'],
  ['environmentAreas', '教师动手能力强，自制玩教具多'],
  ['classManagement', '班额小，班级管理到位'],
  ['professionalEthics', '教师队伍团结，师德风气好'],
];

/** What a kindergarten needs help with, as a survey finds it. */
export const kindergartenNeeds: Readonly<Record<Area, readonly string[]>> = {
  dailyRoutineCare: ['一日作息安排不尽合理，等待时间多', '保育工作凭经验，缺少流程'],
  environmentAreas: ['区角少，材料以成品玩具为主', '环境创设陈旧，与主题脱节'],
  playSupport: ['户外活动时间不足，器械单一', '游戏流于形式，教师不会指导'],
  lessonDesign: ['集体教学以讲授为主，活动设计能力弱', '教师多为外聘，备课质量参差'],
  childObservation: ['没有观察记录与成长档案', '幼儿发展评价方法单一'],
  classManagement: ['教师流动大，班级常规难稳定', '混龄班管理缺少办法'],
  healthSafety: ['无专职保健医，晨检消毒不规范', '安全制度与应急预案不全'],
  homeCooperation: ['家长以留守儿童祖辈为主，沟通困难', '家长要求提前教写字算数'],
  reflectionResearch: ['没有教研组，教研活动少', '教师不会写反思，无课题经历'],
  professionalEthics: ['新教师多，职业适应需要引导', '师资队伍不稳定'],
  managementSystems: ['园务会、家长委员会等组织不健全', '档案资料未分类归档', '各项制度照搬，不切合本园实际'],
  curriculumCharacter: ['存在小学化倾向', '课程依赖购买的教材，没有特色'],
};
