import { useWords } from '../../shared/words/words-context.tsx';
import { offsetKm, type Place } from './distance-km.ts';
import type { Neighbourhood } from './kindergarten-place.tsx';
import css from './place-plot.module.css';

interface PlacePlotProps {
  readonly centre: Place;
  readonly others: readonly Neighbourhood[];
}

/** Half of the drawing's side. */
const half = 100;
const scales = [0.5, 1, 2, 5, 10, 20, 50] as const;

/** North is up, the kindergarten in the middle, the others around it as far as they lie; a ring gives the scale. */
export function PlacePlot({ centre, others }: PlacePlotProps) {
  const { kindergartens } = useWords();
  const reach = Math.max(1, ...others.map(({ km }) => km)) * 1.08;
  const ringKm = scales.findLast((scale) => scale <= reach / 1.4) ?? scales[0];
  const dot = (place: Place) => {
    const { east, north } = offsetKm(centre, place);
    return { cx: (east / reach) * half, cy: (-north / reach) * half };
  };
  const ring = (ringKm / reach) * half;
  return (
    <svg
      className={css.plot}
      viewBox={`${-half - 4} ${-half - 4} ${half * 2 + 8} ${half * 2 + 8}`}
      role="img"
      aria-label={kindergartens.plot(others.length)}
    >
      <circle r={ring} className={css.ring} />
      <text y={-ring - 3} className={css.scale}>
        {kindergartens.kilometres(String(ringKm))}
      </text>
      {others.map((other) => (
        <circle key={other.id} {...dot(other)} r={2.6} className={css.other}>
          <title>{`${other.name} · ${kindergartens.kilometres(other.km.toFixed(1))}`}</title>
        </circle>
      ))}
      <path d="M0-6 L5 3 H-5 Z" className={css.own} />
    </svg>
  );
}
