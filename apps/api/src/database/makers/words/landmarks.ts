import type { KindergartenGrade } from '@qinglan/domain/kindergartens/grade';
import type { KindergartenOwnership } from '@qinglan/domain/kindergartens/ownership';

/** A kindergarten that everybody in the city knows. */
export interface Landmark {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ownership: KindergartenOwnership;
  readonly grade: KindergartenGrade;
}

/** The old and good ones of the core districts: the first goes to the first district, and so on in turn. */
export const landmarks: readonly Landmark[] = [
  {
    name: '青岚市实验幼儿园',
    aliases: ['市实验幼儿园', '实幼'],
    ownership: 'public',
    grade: 'provincialDemonstration',
  },
  {
    name: '青岚市机关幼儿园',
    aliases: ['机关幼儿园'],
    ownership: 'institution',
    grade: 'provincialDemonstration',
  },
  { name: '青岚市第一幼儿园', aliases: ['市一幼'], ownership: 'public', grade: 'provincialDemonstration' },
  {
    name: '青岚师范学院附属幼儿园',
    aliases: ['师院附幼'],
    ownership: 'institution',
    grade: 'provincialQuality',
  },
  {
    name: '青岚市军分区幼儿园',
    aliases: ['军分区幼儿园'],
    ownership: 'institution',
    grade: 'municipalDemonstration',
  },
  { name: '青岚市第二幼儿园', aliases: ['市二幼'], ownership: 'public', grade: 'municipalDemonstration' },
];
