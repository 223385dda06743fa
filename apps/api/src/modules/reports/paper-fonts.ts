/**
 * Fonts of official papers, by rank (GB/T 9704-2012, 7.3). A machine that lacks one is told by the font table which to
 * take in its place; none travels with the file.
 */
export const paperFonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  pageNumber: '宋体',
} as const;

/** Chinese fonts beside figures and Latin letters, which every machine has. */
export const latinFont = 'Times New Roman';

/** What stands in for a font, the best first; the second of each pair is how the maker's own tables call it. */
export const standIns: Readonly<Record<(typeof paperFonts)[keyof typeof paperFonts], string>> = {
  方正小标宋简体: '华文中宋,宋体,SimSun',
  仿宋_GB2312: '仿宋,FangSong',
  黑体: 'SimHei',
  楷体_GB2312: '楷体,KaiTi',
  宋体: 'SimSun',
};

/** In half-points: 二号, 三号, 小四 and 四号. */
export const fontSizes = { title: 44, body: 32, table: 24, pageNumber: 28 } as const;
