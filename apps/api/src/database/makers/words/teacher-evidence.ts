import type { Area } from '@qinglan/domain/areas/area';

/** What a teacher's strength rests on; {年} stands for a year, {市} for the reach that the teacher's honour speaks of. */
export const strengthEvidence: Readonly<Record<Area, readonly string[]>> = {
  dailyRoutineCare: [
    '{年}年一日活动组织在{市}观摩中展示',
    '所带班级{年}年被评为{市}保教先进班级',
    '整理班级一日活动流程，园内推广',
  ],
  environmentAreas: [
    '{年}年班级区域活动接待{市}观摩',
    '自制玩教具《会变的纸箱》{年}年获{市}一等奖',
    '主持大厅与走廊环境改造',
  ],
  playSupport: [
    '自主游戏案例《小山坡上的路》{年}年获{市}二等奖',
    '{年}年户外游戏活动作{市}公开展示',
    '带班户外游戏开展扎实',
  ],
  lessonDesign: [
    '{年}年执教{市}公开课《会跳舞的豆子》',
    '{年}年优质课评比获{市}一等奖',
    '多次承担{市}示范课',
    '{年}年送教下乡执教《春天的颜色》',
  ],
  childObservation: [
    '学习故事《再试一次》{年}年获{市}一等奖',
    '为全班幼儿坚持做成长档案三年',
    '{年}年在{市}教研中分享观察记录方法',
  ],
  classManagement: [
    '连续三年担任班主任，家长满意度高',
    '{年}年班级常规管理经验在{市}交流',
    '带新班入园适应期平稳',
  ],
  healthSafety: [
    '{年}年主持膳食与消毒工作，通过{市}卫生保健评估',
    '制定班级安全日查表，园内使用',
    '{年}年承担{市}传染病防控演练',
  ],
  homeCooperation: [
    '{年}年家长讲座《怎样陪孩子读绘本》受好评',
    '主持家长开放日方案设计',
    '家园共育案例{年}年获{市}二等奖',
  ],
  reflectionResearch: [
    '主持{市}课题《农村资源在区域活动中的运用》，{年}年结题',
    '论文{年}年获{市}一等奖',
    '{年}年起主持年级组园本教研',
  ],
  professionalEthics: ['{年}年获{市}师德标兵', '{年}年在{市}师德演讲中获奖', '担任新教师入职培训主讲'],
  managementSystems: [
    '主持修订园务制度汇编({年}年)',
    '{年}年档案管理在{市}检查中获肯定',
    '分管保教工作，计划与总结规范',
  ],
  curriculumCharacter: [
    '参与园本课程《家门口的小溪》编写，{年}年获{市}奖',
    '{年}年在{市}分享去小学化做法',
    '主持绘本特色课程建设',
  ],
};

/** What a teacher wants to grow in, in the words of a survey. */
export const needEvidence: Readonly<Record<Area, readonly string[]>> = {
  dailyRoutineCare: ['过渡环节等待多，不知如何安排', '保育与教育两头难兼顾', '进餐、午睡环节组织吃力'],
  environmentAreas: ['区角材料投放后幼儿兴趣不久', '环境创设偏装饰，主题不够突出', '自制玩教具经验少'],
  playSupport: ['户外游戏不敢放手', '游戏中介入时机把握不准', '场地小，户外活动形式单一'],
  lessonDesign: [
    '活动目标写得偏大，环节衔接不顺',
    '提问偏封闭，幼儿参与面不广',
    '想提高集体教学活动的组织能力',
  ],
  childObservation: ['观察记录流水账，不会分析', '不清楚各年龄段发展特点', '成长档案做得费时而用不上'],
  classManagement: ['新接小班，常规建立慢', '个别幼儿行为问题不会处理', '与配班教师分工不清'],
  healthSafety: ['对常见病的识别和处理不熟', '晨检、消毒记录不规范', '户外活动的安全预案不足'],
  homeCooperation: ['与家长沟通缺少办法', '家长要求教拼音写字，难以说服', '家长会组织经验少'],
  reflectionResearch: [
    '不会写教育反思，缺少理论支撑',
    '第一次申报课题，需要指导',
    '园里少有教研，想学习教研方法',
  ],
  professionalEthics: ['刚入职，对岗位还在适应', '带班压力大，情绪调节需要帮助', '对今后的专业发展缺少规划'],
  managementSystems: [
    '刚走上管理岗位，计划制定经验不足',
    '教研与档案制度不健全',
    '想学习保教管理的日常检查办法',
  ],
  curriculumCharacter: [
    '日常活动仍有小学化倾向',
    '想挖掘乡土资源做园本课程，无从下手',
    '课程以买来的教材为主',
  ],
};
