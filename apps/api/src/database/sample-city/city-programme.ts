import type { Day } from '@qinglan/domain/calendar/day';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import { makeProgramme } from '../makers/make-programme.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';
import { cityName } from '../makers/words/places.ts';

/** The city's programme of three years, begun last March, with the documents it rests on. */
export function makeCityProgramme(random: Random, today: Day): Row<Programme> {
  const firstYear = Number(today.slice(0, 4)) - 1;
  return makeProgramme(
    random,
    {
      name: `${cityName}优质幼儿园结对帮扶项目（${firstYear}—${firstYear + 2}年）`,
      policyBases: [
        {
          title: `关于开展优质幼儿园结对帮扶活动的通知`,
          number: `青教幼字〔${firstYear}〕12号`,
          issuer: `${cityName}教育局`,
        },
        {
          title: '关于发挥优质幼儿园示范作用，提升学前教育发展水平的意见',
          number: `青政办发〔${firstYear - 1}〕46号`,
          issuer: `${cityName}人民政府办公室`,
        },
        { title: '幼儿园工作规程', number: '教育部令第39号', issuer: '教育部' },
        { title: '3—6岁儿童学习与发展指南', number: null, issuer: '教育部' },
      ],
    },
    today,
  );
}
