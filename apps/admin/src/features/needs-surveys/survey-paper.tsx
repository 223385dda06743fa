import {
  type FormFact,
  type FormTable,
  type SurveyFormFacts,
  surveyForm,
} from '@qinglan/domain/needs-surveys/survey-form';
import css from './surveys.module.css';

/** The survey as it comes out of the printer; on the screen it is not there. Papers are in Chinese. */
export function SurveyPaper({ facts }: { readonly facts: SurveyFormFacts }) {
  const form = surveyForm(facts);
  return (
    <article className={`${css.paper} only-print`} lang="zh-CN">
      <header>
        <h1>{form.title}</h1>
        <p>{form.subtitle}</p>
      </header>
      <h2>一、基本情况</h2>
      <Facts facts={[...form.facts, ...form.figures]} />
      <h2>二、了解方式</h2>
      <p>{form.methods.map(({ label, ticked }) => `${ticked ? '☑' : '□'} ${label}`).join('　')}</p>
      <h2>三、园所现状</h2>
      <p className={css.blank}>{form.situation}</p>
      <h2>四、本园所长</h2>
      <Table table={form.strengths} />
      <h2>五、发展需求</h2>
      <Table table={form.needs} />
      <h2>六、希望得到的帮助</h2>
      <p className={css.blank}>{form.expectations}</p>
      <p className={css.signatures}>
        {form.signatures.map((label) => (
          <span key={label}>{label}：</span>
        ))}
      </p>
    </article>
  );
}

/** Facts two to a line. */
function Facts({ facts }: { readonly facts: readonly FormFact[] }) {
  const lines = facts.flatMap((fact, index) => (index % 2 === 0 ? [[fact, facts[index + 1]] as const] : []));
  return (
    <table>
      <tbody>
        {lines.map(([left, right]) => (
          <tr key={left.label}>
            <th scope="row">{left.label}</th>
            <td>{left.value}</td>
            <th scope="row">{right?.label}</th>
            <td>{right?.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Table({ table }: { readonly table: FormTable }) {
  return (
    <table>
      <thead>
        <tr>
          {table.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first = '', ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, index) => (
              <td key={`${first}-${table.heads[index + 1]}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
