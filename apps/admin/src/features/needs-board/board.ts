import type { Area } from '@qinglan/domain/areas/area';
import type { AreaLevel, NeedUrgency } from '@qinglan/domain/areas/strength';
import type { BoardMember } from '@qinglan/domain/needs-board/needs-board';
import { graphql, type ResultOf } from '../../shared/graphql.ts';

export const NeedsBoardQuery = graphql(`
  query NeedsBoard($programme: ID!) {
    needsBoard(programme: $programme) {
      id
      name
      districtId
      districtName
      areaType
      ownership
      longitude
      latitude
      role
      capacity
      placesLeft
      needs {
        area
        level
        urgency
      }
      strengths {
        area
        level
      }
    }
    programmes {
      id
      name
    }
  }
`);

type Answer = ResultOf<typeof NeedsBoardQuery>['needsBoard'][number];

/** A member in the shape that the rules ask for, with its name and its place. */
export interface PlacedMember extends BoardMember {
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

export function placedMember({ districtId, districtName, needs, strengths, ...rest }: Answer): PlacedMember {
  return {
    ...rest,
    district: { id: districtId, name: districtName },
    needs: needs.map(({ area, level, urgency }) => ({
      area,
      level: level as AreaLevel,
      urgency: urgency as NeedUrgency,
    })),
    strengths: strengths.map(({ area, level }) => ({ area, level: level as AreaLevel })),
  };
}

/** A number of the board that somebody wants to see the kindergartens of. */
export interface Picked {
  readonly title: string;
  readonly area: Area;
  readonly members: readonly PlacedMember[];
}
