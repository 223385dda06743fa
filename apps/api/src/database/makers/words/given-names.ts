/** Characters and whole names that parents chose in a stretch of years; a given name is drawn from either. */
export interface GivenNames {
  /** The last year of birth it speaks for. */
  readonly until: number;
  readonly single: string;
  readonly first: string;
  readonly second: string;
}

/** Women's names: most of a kindergarten's staff. */
export const womensNames: readonly GivenNames[] = [
  {
    until: 1979,
    single: '敏静红霞萍芳梅琴娟英玲华莉燕丽芬',
    first: '丽玉桂淑秀红建春爱雪小冬凤惠海月素美金彩',
    second: '华兰芳珍梅萍燕英红敏霞琴娟玲云芬莲香凤',
  },
  {
    until: 1989,
    single: '静婷敏娟燕艳丹莉娜颖倩雪玲慧莹洁琳蕾薇佳晶',
    first: '晓丽海雅文志春小佳秀红玉慧美艳冬雪婷永',
    second: '燕娜霞琴静敏琳梅芳丽红玲莉娟萍华平云清',
  },
  {
    until: 1998,
    single: '婷欣悦璐瑶雯萌菲婧璇楠颖琪莹雪丹倩',
    first: '佳雨梦晓思雅慧雪文嘉玉诗婉怡静明丹琳',
    second: '怡婷雯敏洁慧莹瑶欣萌琪雨妮静娜颖薇',
  },
  {
    until: 2199,
    single: '悦欣琪瑶萱彤妍晗钰',
    first: '子欣雨思梦佳诗可语若紫心静昕钰依雅芷',
    second: '涵怡欣琪桐悦嫣薇曦然诺萱彤妍宁玥琳',
  },
];

/** Men's names: some teachers and principals, many of the kitchen and the gate. */
export const mensNames: readonly GivenNames[] = [
  {
    until: 1979,
    single: '伟勇军强斌辉明刚平',
    first: '建志国卫永文新德海金',
    second: '国强军东平明华林生忠',
  },
  {
    until: 1989,
    single: '磊鹏涛超杰波亮斌刚',
    first: '志晓海俊文立永建国',
    second: '强伟鹏峰勇飞军辉平',
  },
  {
    until: 2199,
    single: '浩宇凯博轩昊泽航',
    first: '俊子浩宇志明文嘉一',
    second: '杰豪然航远轩哲宇凡',
  },
];
