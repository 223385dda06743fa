import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { LevelList } from '../../ui/data/level-list.tsx';
import css from './teacher-areas.module.css';

export const TeacherAreasFragment = graphql(`
  fragment TeacherAreas on TeacherDetails {
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

/** Strengths and needs side by side, each by area with its level. */
export function TeacherAreas({ details }: { readonly details: FragmentOf<typeof TeacherAreasFragment> }) {
  const { fields, labels, teachers } = useWords();
  const { strengths, needs } = readFragment(TeacherAreasFragment, details);
  const line = ({ area, level, evidence }: (typeof strengths)[number], more: readonly string[]) => ({
    key: area,
    label: labels.area[area],
    level,
    levelWord: labels.level[level] ?? '',
    notes: [...more, ...(evidence === null ? [] : [evidence])],
  });
  return (
    <div className={css.sides}>
      <div>
        <h3>{fields.strengths}</h3>
        {strengths.length === 0 ? (
          <p className="muted">{teachers.noStrengths}</p>
        ) : (
          <LevelList lines={strengths.map((strength) => line(strength, []))} />
        )}
      </div>
      <div>
        <h3>{fields.needs}</h3>
        {needs.length === 0 ? (
          <p className="muted">{teachers.noNeeds}</p>
        ) : (
          <LevelList lines={needs.map((need) => line(need, [labels.urgency[need.urgency] ?? '']))} />
        )}
      </div>
    </div>
  );
}
