import type { NeedsBoardWords } from '../zh/needs-board.ts';

export const enNeedsBoard: NeedsBoardWords = {
  title: 'Needs and supply',
  link: 'Needs and supply',
  none: 'The programme has no members that you may see',
  noneHint: 'Once members are added, the needs of each area and the help on offer are shown here.',
  groupings: { district: 'By district', areaType: 'By town and country', ownership: 'By ownership' },
  groupBy: 'Group',
  members: (assisted, leads) => `${assisted} assisted, ${leads} leads`,
  gaps: 'Gaps',
  noGaps: 'In every area there are leads that can take the needs on.',
  gap: (area, needing, helping) =>
    helping === 0
      ? `${area}: ${needing} need it, nobody can help`
      : `${area}: ${needing} need it, ${helping} can help`,
  table: 'Needs and supply by area',
  area: 'Area',
  all: 'All',
  needing: 'Need',
  helping: 'Can help',
  weight: 'Weight',
  weightHint: 'Weight = the sum of need level × (1 + urgency).',
  needingIn: (area, group) => `${group} · who needs ${area}`,
  helpingIn: (area, group) => `${group} · who can help with ${area}`,
  map: 'Where they lie',
  mapLabel: (count) => `Where ${count} members lie among each other, north at the top`,
  unplaced: (count) => `${count} without coordinates are not drawn`,
  legend: {
    needing: 'Needs it',
    helping: 'Can help',
    full: 'Strong in it, no place left',
    other: 'Other members',
  },
  chooseArea: 'Area shown',
  places: (left) => (left > 0 ? `${left} more places` : 'no place left'),
  needLine: (level, urgency) => `${level} · ${urgency}`,
  full: (count) => `${count} more are strong in it and have no place left`,
};
