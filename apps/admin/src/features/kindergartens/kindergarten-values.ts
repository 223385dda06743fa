import type { Area } from '@qinglan/domain/areas/area';
import type { LearningDomain } from '@qinglan/domain/areas/learning-domain';
import type { AreaType } from '@qinglan/domain/kindergartens/area-type';
import type { KindergartenGrade } from '@qinglan/domain/kindergartens/grade';
import type { KindergartenOwnership } from '@qinglan/domain/kindergartens/ownership';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { LevelValue } from '../../ui/form/level-grid.tsx';

/** All that a kindergarten's forms need, with the version they were read at. */
export const KindergartenEditableFragment = graphql(`
  fragment KindergartenEditable on Kindergarten @_unmask {
    id
    name
    district {
      id
      name
    }
    details {
      version
      code
      aliases
      ownership
      grade
      areaType
      founded
      longitude
      latitude
      strengths {
        area
        level
        evidence
        learningDomains
      }
      needs {
        area
        level
        urgency
        evidence
        learningDomains
      }
      archivedOn
      archiveReason
      updatedAt
    }
    contacts {
      address
      principal
      phoneMasked
    }
  }
`);

export type KindergartenEditable = ResultOf<typeof KindergartenEditableFragment>;

/** A kindergarten as a form holds it. Null is "not given yet"; the phone is empty unless it is to be changed. */
export interface KindergartenValues {
  readonly name: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly districtId: string | null;
  readonly ownership: KindergartenOwnership | null;
  readonly grade: KindergartenGrade | null;
  readonly areaType: AreaType | null;
  readonly founded: string | null;
  readonly address: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly principal: string;
  readonly phone: string;
  readonly strengths: readonly LevelValue<Area>[];
  readonly needs: readonly LevelValue<Area>[];
}

export const blankKindergarten: KindergartenValues = {
  name: '',
  code: '',
  aliases: [],
  districtId: null,
  ownership: null,
  grade: null,
  areaType: null,
  founded: null,
  address: '',
  longitude: null,
  latitude: null,
  principal: '',
  phone: '',
  strengths: [],
  needs: [],
};

export function kindergartenValues(source: KindergartenEditable): KindergartenValues {
  const { name, district, details, contacts } = source;
  const known = { ...blankKindergarten, name, districtId: district.id };
  if (details === null) return known;
  const { code, aliases, ownership, grade, areaType, founded, longitude, latitude } = details;
  return {
    ...known,
    code: code ?? '',
    aliases,
    ownership,
    grade,
    areaType,
    founded,
    longitude,
    latitude,
    address: contacts?.address ?? '',
    principal: contacts?.principal ?? '',
    strengths: details.strengths.map(areaLine),
    needs: details.needs.map((need) => ({ ...areaLine(need), urgency: need.urgency })),
  };
}

interface AreaAnswer {
  readonly area: Area;
  readonly level: number;
  readonly evidence: string | null;
  readonly learningDomains: readonly LearningDomain[];
}

const areaLine = ({ area, level, evidence, learningDomains }: AreaAnswer): LevelValue<Area> => ({
  area,
  level,
  evidence,
  tags: learningDomains,
});

const areaInput = ({ area, level, evidence, tags = [] }: LevelValue<Area>) => ({
  area,
  level,
  evidence,
  ...(tags.length > 0 ? { learningDomains: tags as LearningDomain[] } : {}),
});

/** The form as the API takes it: blank texts are nothing, what is still missing goes out as null. */
export function newKindergartenInput({
  code,
  address,
  principal,
  phone,
  strengths,
  needs,
  ...rest
}: KindergartenValues) {
  return {
    ...rest,
    aliases: [...rest.aliases],
    code: code.trim() || null,
    address: address.trim() || null,
    principal: principal.trim() || null,
    phone: phone.trim() || null,
    strengths: strengths.map(areaInput),
    needs: needs.map((need) => ({ ...areaInput(need), urgency: need.urgency ?? 1 })),
  };
}

const coordinates: readonly string[] = ['longitude', 'latitude'];

/** Only what changed goes out; the version guards the rest. Coordinates go together or not at all. */
export function changedInput(values: KindergartenValues, changed: readonly (keyof KindergartenValues)[]) {
  const moved = changed.some((name) => coordinates.includes(name));
  const sent = (name: string) =>
    changed.some((each) => each === name) || (moved && coordinates.includes(name));
  const entries = Object.entries(newKindergartenInput(values));
  return Object.fromEntries(entries.filter(([name]) => sent(name))) as Partial<
    ReturnType<typeof newKindergartenInput>
  >;
}
