import { lookupKey } from '../text/normalise.ts';
import { cellText, type GridRow } from './cell-grid.ts';

/** What a row below the header is: data, or something that is passed over. */
export type RowSort = 'data' | 'blank' | 'total' | 'note' | 'example';

const total = /^(合计|总计|小计|共计)([:(\d].*)?$|(合计|总计|小计)[:]?$/;
const note =
  /^(注|备注|说明|填表说明|注意|注意事项)[:：1-9一(.、]|^(填表|填报|制表|审核|经办|联系|负责|审批|单位负责)人?(签字|签名|盖章)?[:：]|^(填表|填报|制表|上报)(日期|时间|单位)[:：]|^[(（]?盖章[)）]?$/;
const example = /^(示例|例|样例|例如|填写示例|示例行)[:：]?$/;

/**
 * Sorts a row. Cells that merging spread over it and the running number (`serialAt`, its place or undefined) are
 * nothing of the row's own. Totals are looked for up to the last of the `labelAt` places, where such rows have their label.
 */
export function sortRow(row: GridRow, serialAt: number | undefined, labelAt: readonly number[]): RowSort {
  const spread = new Set(row.spread);
  const own = row.cells
    .map((cell, place) => ({ place, text: spread.has(place) ? '' : cellText(cell) }))
    .filter(({ text }) => text !== '');
  const serial = own.find(({ place }) => place === serialAt);
  if (serial?.text.includes('例') === true && example.test(lookupKey(serial.text))) return 'example';
  const lastLabel = Math.max(...labelAt, serialAt ?? 0);
  if (own.some(({ place, text }) => place <= lastLabel && text.includes('计') && total.test(lookupKey(text))))
    return 'total';
  const rest = own.filter(({ place }) => place !== serialAt);
  if (rest.length === 0) return serial !== undefined && note.test(lookupKey(serial.text)) ? 'note' : 'blank';
  const first = own[0];
  if (first !== undefined && rest.length <= 3 && note.test(lookupKey(first.text))) return 'note';
  return 'data';
}
