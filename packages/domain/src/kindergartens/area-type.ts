import { closedList } from '../closed-list.ts';

/** Where a kindergarten lies (城乡类型); roster words outside it are refused. */
export const areaTypeList = closedList({
  urban: ['城区', '城市'],
  town: ['镇区', '城镇'],
  rural: ['乡村', '农村'],
});

export const areaTypes = areaTypeList.codes;
export type AreaType = (typeof areaTypes)[number];
