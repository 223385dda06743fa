import { type Area, areaList } from '../areas/area.ts';
import type { Need, Strength } from '../areas/strength.ts';
import type { Day } from '../calendar/day.ts';
import { schoolYearLabel } from '../calendar/school-year.ts';
import { ageGroupList } from '../kindergartens/age-group.ts';
import type { ProfileFigures } from '../kindergartens/profile-norms.ts';
import { employmentList } from '../teachers/employment.ts';
import { postList } from '../teachers/post.ts';
import { type SurveyMethod, surveyMethodList } from './survey-method.ts';

/** What a printed survey is made from; texts of the survey may be null, then lines are left to write on. */
export interface SurveyFormFacts {
  readonly programme: string;
  readonly round: number;
  readonly dueOn: Day;
  readonly kindergarten: {
    readonly name: string;
    readonly district: string;
    readonly ownership: string;
    readonly grade: string;
    readonly areaType: string;
    readonly principal: string | null;
  };
  readonly profile: (ProfileFigures & { readonly schoolYear: number }) | null;
  readonly methods: readonly SurveyMethod[];
  readonly situation: string | null;
  readonly strengths: readonly Strength[];
  readonly needs: readonly Need[];
  readonly expectations: string | null;
}

/** A labelled fact; an empty value is a blank to be written into. */
export interface FormFact {
  readonly label: string;
  readonly value: string;
}

export interface FormTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The survey as a paper: plain data, for the screen's print and for Word alike. In Chinese, as offices file it. */
export interface SurveyForm {
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly FormFact[];
  readonly figures: readonly FormFact[];
  /** Every method with whether it is ticked. */
  readonly methods: readonly { readonly label: string; readonly ticked: boolean }[];
  readonly situation: string;
  readonly strengths: FormTable;
  readonly needs: FormTable;
  readonly expectations: string;
  readonly signatures: readonly string[];
}

const levelWords = ['无', '一般', '明确', '突出'] as const;
const urgencyWords = ['不急', '本学年', '本学期', '马上'] as const;

/** Lays a needs survey out as a form; with nothing answered it is the blank that is handed out at a talk. */
export function surveyForm(facts: SurveyFormFacts): SurveyForm {
  const { kindergarten, profile } = facts;
  return {
    title: '帮扶需求调查表',
    subtitle: `${facts.programme} · 第${facts.round}轮 · 请于${dayWords(facts.dueOn)}前填报`,
    facts: [
      { label: '幼儿园', value: kindergarten.name },
      { label: '区县', value: kindergarten.district },
      { label: '办园性质', value: kindergarten.ownership },
      { label: '等级', value: kindergarten.grade },
      { label: '城乡类型', value: kindergarten.areaType },
      { label: '园长', value: kindergarten.principal ?? '' },
    ],
    figures: figureFacts(profile),
    methods: surveyMethodList.codes.map((code) => ({
      label: surveyMethodList.labels[code],
      ticked: facts.methods.includes(code),
    })),
    situation: facts.situation ?? '',
    strengths: {
      heads: ['擅长领域', '程度', '依据'],
      rows: areaRows(facts.strengths, ['', ''], ({ level, evidence }) => [levelWords[level], evidence ?? '']),
    },
    needs: {
      heads: ['需求领域', '程度', '紧迫程度', '具体需求'],
      rows: areaRows(facts.needs, ['', '', ''], ({ level, urgency, evidence }) => [
        levelWords[level],
        urgencyWords[urgency],
        evidence ?? '',
      ]),
    },
    expectations: facts.expectations ?? '',
    signatures: ['填表人', '园长（盖章）', '日期'],
  };
}

/** A number that was given as an estimate is printed as one: 约360. */
export function countWords(count: number | null, approximate = false): string {
  if (count === null) return '';
  return approximate ? `约${count}` : String(count);
}

function figureFacts(profile: SurveyFormFacts['profile']): FormFact[] {
  const listed = (parts: readonly string[] = []) => parts.join('、');
  return [
    { label: '学年', value: profile === null ? '' : schoolYearLabel(profile.schoolYear) },
    { label: '班级数', value: countWords(profile?.classCount ?? null) },
    {
      label: '各年龄段班级',
      value: listed(
        profile?.classes.map(({ ageGroup, classes }) => `${ageGroupList.labels[ageGroup]}${classes}`),
      ),
    },
    {
      label: '在园幼儿',
      value: countWords(profile?.childCount ?? null, profile?.childCountApproximate),
    },
    { label: '教职工', value: countWords(profile?.staffCount ?? null) },
    {
      label: '按岗位',
      value: listed(profile?.staffByPost.map(({ post, count }) => `${postList.labels[post]}${count}`)),
    },
    {
      label: '按编制',
      value: listed(
        profile?.staffByEmployment.map(
          ({ employment, count }) => `${employmentList.labels[employment]}${count}`,
        ),
      ),
    },
  ];
}

/** Rows of what was named; all twelve areas with blanks when nothing was, so that the form can be filled by hand. */
function areaRows<Entry extends { readonly area: Area; readonly level: number }>(
  entries: readonly Entry[],
  blanks: readonly string[],
  cells: (entry: Entry) => readonly string[],
): string[][] {
  const named = entries.filter(({ level }) => level > 0);
  if (named.length > 0) return named.map((entry) => [areaList.labels[entry.area], ...cells(entry)]);
  return areaList.codes.map((area) => [areaList.labels[area], ...blanks]);
}

function dayWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
