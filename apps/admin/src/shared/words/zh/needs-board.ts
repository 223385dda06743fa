import type { BoardGrouping } from '@qinglan/domain/needs-board/needs-board';

const groupings: Record<BoardGrouping, string> = {
  district: '按区县',
  areaType: '按城乡',
  ownership: '按办园性质',
};

/** Words of the board of needs and supply. */
export const zhNeedsBoard = {
  title: '需求与供给',
  link: '需求与供给',
  none: '项目还没有可见的成员园',
  noneHint: '协调员添加成员园后，这里会显示各领域的需求和可提供的帮助。',
  groupings,
  groupBy: '分组',
  members: (assisted: number, leads: number) => `受援园 ${assisted} 所，帮扶园 ${leads} 所`,
  gaps: '缺口',
  noGaps: '各领域的需求都有帮扶园可以承接。',
  gap: (area: string, needing: number, helping: number) =>
    helping === 0
      ? `${area}：${needing} 所需要，没有园可帮`
      : `${area}：${needing} 所需要，${helping} 所可帮`,
  table: '各领域的需求与供给',
  area: '领域',
  all: '全部',
  needing: '需要',
  helping: '可帮',
  weight: '加权',
  weightHint: '加权 = 各园需求程度 ×（1 + 紧迫程度）之和。',
  needingIn: (area: string, group: string) => `${group} · 需要${area}的园`,
  helpingIn: (area: string, group: string) => `${group} · 能帮${area}的园`,
  map: '各园位置',
  mapLabel: (count: number) => `${count} 所成员园的相对位置，上方为北`,
  unplaced: (count: number) => `${count} 所没有经纬度，未画出`,
  legend: { needing: '有此需求', helping: '可提供帮助', full: '有所长但名额已满', other: '其他成员园' },
  chooseArea: '在图上显示的领域',
  places: (left: number) => (left > 0 ? `还可帮 ${left} 所` : '名额已满'),
  needLine: (level: string, urgency: string) => `${level} · ${urgency}`,
  full: (count: number) => `另有 ${count} 所有所长但名额已满`,
};

export type NeedsBoardWords = typeof zhNeedsBoard;
