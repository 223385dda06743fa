/** How kindergartens tell of themselves when they are asked. */
export const situations = [
  '教职工偏少，保育员一人跟两个班；活动室用了多年，采光一般。一日流程能够按时开展。',
  '园舍去年翻新，户外场地充足，但玩教具种类少，区域活动多停留在形式上。',
  '近三年入职的教师占一半以上，班级常规能保证，观察记录和反思写得浅。',
  '两个校区，教研分开进行，制度文本齐全，落实情况缺少检查。',
  '家长多在外务工，祖辈接送，家园沟通主要靠接送时的几句话。',
  '在编教师年龄偏大，外聘教师流动快，骨干少，教研活动靠园长带。',
] as const;

/** What they hope to be helped with. */
export const expectations = [
  '希望帮扶园每月来园看一次半日活动，现场指出问题；我们每学期派两名教师去跟班一周。',
  '希望保健医来园指导消毒和传染病预防，并帮助完善晨检、午检台账。',
  '希望一起备一节区域活动，再同课异构，让年轻教师看到差别。',
  '希望指导档案怎样分类建卷，最好能给一套目录样例。',
  '希望参加帮扶园的教研活动，每两周一次，线上也可以。',
  '希望请骨干教师来做一次家长讲座，讲幼小衔接。',
] as const;

/** What coordinators ask to be mended. */
export const returnReasons = [
  '需求写得太宽，请写明具体班级和想解决的问题。',
  '请补充希望得到的帮助，以便安排帮扶园。',
  '概况与花名册人数不一致，请核对后再提交。',
] as const;

/** What visitors find. */
export const visitFindings = [
  '晨间接待有序，保健医按要求晨检；区域材料投放偏少，中班建构区无人看护。集体教学以讲授为主，幼儿动手机会不多。',
  '查阅教研记录 12 份，有主题无过程；与园长、三名教师座谈，普遍希望有人带着做教研。',
  '户外活动时间充足，器械有定期检查记录；一日活动环节转换等待较长，约十分钟。',
  '班级环境整洁，墙饰以教师作品为主，幼儿作品少；家长园地更新不及时。',
  '食堂、消毒间管理规范；档案按年份堆放，未分类，查找费时。',
] as const;

/** What they advise, each in its area. */
export const visitAdvice = [
  ['healthSafety', '建立晨检、午检和消毒台账，每周由保健医抽查一次'],
  ['environmentAreas', '每个班至少增加两个区域的低结构材料，并写好观察要点'],
  ['reflectionResearch', '教研记录写清问题、做法和结果，每月留一份案例'],
  ['dailyRoutineCare', '合并洗手、喝水环节，把等待控制在五分钟以内'],
  ['managementSystems', '档案按计划、措施、记录、总结四类建卷'],
  ['homeCooperation', '家长园地每两周更新一次，每学期开放半日活动一次'],
  ['lessonDesign', '每位新教师每月上一节研讨课，由骨干教师听评'],
] as const;

/** What was done about it. */
export const adviceOutcomes = [
  '已建立台账，保健医每周五抽查并签字。',
  '各班已补充材料，教研组长检查过一遍。',
  '已按建议调整，两周后复看效果良好。',
  '已完成第一批整理，其余本月底前完成。',
] as const;
