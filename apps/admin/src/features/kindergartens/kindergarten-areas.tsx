import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { LevelList } from '../../ui/data/level-list.tsx';
import css from './kindergartens.module.css';

export const KindergartenAreasFragment = graphql(`
  fragment KindergartenAreas on KindergartenDetails {
    strengths {
      area
      level
      evidence
    }
    needs {
      area
      level
      urgency
      evidence
    }
  }
`);

interface KindergartenAreasProps {
  readonly details: FragmentOf<typeof KindergartenAreasFragment>;
}

/** What a kindergarten is strong in and what it needs, side by side, each by area with its level. */
export function KindergartenAreas({ details }: KindergartenAreasProps) {
  const { fields, labels, kindergartens } = useWords();
  const { strengths, needs } = readFragment(KindergartenAreasFragment, details);
  const line = ({ area, level, evidence }: (typeof strengths)[number], urgency: string | undefined) => ({
    key: area,
    label: labels.area[area],
    level,
    levelWord: labels.level[level] ?? '',
    notes: [urgency, evidence].filter((note) => typeof note === 'string'),
  });
  return (
    <div className={css.sides}>
      <div>
        <h3>{fields.strengths}</h3>
        {strengths.length === 0 && <p className="muted">{kindergartens.noStrengths}</p>}
        <LevelList lines={strengths.map((strength) => line(strength, undefined))} />
      </div>
      <div>
        <h3>{fields.needs}</h3>
        {needs.length === 0 && <p className="muted">{kindergartens.noNeeds}</p>}
        <LevelList lines={needs.map((need) => line(need, labels.urgency[need.urgency]))} />
      </div>
    </div>
  );
}
