import type { ExportWords } from '../zh/exports.ts';

export const enExports: ExportWords = {
  action: 'Export',
  shown: 'The columns shown',
  roster: 'As a roster (can be imported again)',
  whole: 'As a roster with whole numbers…',
  wholeTitle: 'Export whole phone numbers',
  wholeText:
    'How many rows, when and what for is written down. Only records that you may change carry whole numbers; the others stay masked.',
  denied: 'You may not export whole phone numbers.',
};
