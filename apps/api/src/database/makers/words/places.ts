/** What the sample city and its parts are called. No such city, district or county exists. */
export const cityName = '青岚市';

/** A district of the sample city. Coordinates in degrees; `spread` is how far its places lie from its centre. */
export interface DistrictWords {
  readonly name: string;
  /** What its coordinator signs in with. */
  readonly username: string;
  readonly kind: 'core' | 'suburb' | 'county';
  readonly longitude: number;
  readonly latitude: number;
  readonly spread: number;
  /** Share of the city's kindergartens. */
  readonly weight: number;
}

/** The first is the seat of the city, and the first in pinyin order too. */
export const districts: readonly [DistrictWords, ...DistrictWords[]] = [
  {
    name: '安澜区',
    username: 'anlan',
    kind: 'core',
    longitude: 114.862,
    latitude: 27.748,
    spread: 0.035,
    weight: 19,
  },
  {
    name: '岚城区',
    username: 'lancheng',
    kind: 'core',
    longitude: 114.921,
    latitude: 27.772,
    spread: 0.04,
    weight: 17,
  },
  {
    name: '松湖区',
    username: 'songhu',
    kind: 'suburb',
    longitude: 114.985,
    latitude: 27.69,
    spread: 0.07,
    weight: 14,
  },
  {
    name: '云陂区',
    username: 'yunpi',
    kind: 'suburb',
    longitude: 114.77,
    latitude: 27.82,
    spread: 0.08,
    weight: 13,
  },
  {
    name: '新棠区',
    username: 'xintang',
    kind: 'suburb',
    longitude: 114.84,
    latitude: 27.64,
    spread: 0.07,
    weight: 11,
  },
  {
    name: '溪桥县',
    username: 'xiqiao',
    kind: 'county',
    longitude: 115.21,
    latitude: 27.93,
    spread: 0.16,
    weight: 10,
  },
  {
    name: '石棠县',
    username: 'shitang',
    kind: 'county',
    longitude: 114.48,
    latitude: 27.56,
    spread: 0.18,
    weight: 9,
  },
  {
    name: '乌岭县',
    username: 'wuling',
    kind: 'county',
    longitude: 115.3,
    latitude: 27.42,
    spread: 0.2,
    weight: 7,
  },
];

/** Two-character names of streets and townships are put together from these. */
export const townFirst = '柳桃清长双青白金龙凤石梅大永新太安和云枫竹荷松锦宝'.split('');
export const townSecond = '渡溪坪塘湾桥坝岗湖泉林口田畈坑陂洲源港堰'.split('');

/** Villages, and the neighbourhoods of towns. */
export const villageFirst = '上下东西南北前后中里大小老新'.split('');
export const villageSecond = [
  '坑口',
  '塘边',
  '坪',
  '岭',
  '湾',
  '垅',
  '桥头',
  '畈',
  '屋场',
  '洲上',
  '田心',
  '山背',
  '井头',
  '樟树下',
];

export const roads = [
  '建设',
  '人民',
  '文昌',
  '滨江',
  '书院',
  '青年',
  '学府',
  '迎宾',
  '朝阳',
  '和平',
  '解放',
  '环城',
  '春晖',
  '兴学',
];

export const estates = [
  '翡翠湖',
  '锦绣江南',
  '阳光新城',
  '碧水湾',
  '御景苑',
  '书香门第',
  '金色家园',
  '滨江一号',
  '香樟苑',
  '东方名都',
  '水岸华庭',
  '和谐家园',
  '桂花园',
  '紫金城',
];
