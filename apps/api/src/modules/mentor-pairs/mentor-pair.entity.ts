import { defineEntity, p } from '@mikro-orm/core';
import type { Area } from '@qinglan/domain/areas/area';
import { mentorPairKinds } from '@qinglan/domain/mentor-pairs/mentor-pair-kind';
import { mentorPairStatuses } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { codesColumn, dayColumn, idColumn, versionColumn } from '../../platform/columns.ts';
import { MatchRun } from '../matching/match-run.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';

const schema = defineEntity({
  name: 'MentorPair',
  tableName: 'mentor_pair',
  properties: {
    id: idColumn(),
    mentor: () => p.manyToOne(Teacher).ref().index(),
    mentee: () => p.manyToOne(Teacher).ref().index(),
    partnership: () => p.manyToOne(Partnership).ref().nullable().index(),
    kind: p.enum(mentorPairKinds),
    focusAreas: codesColumn<Area>().default([]),
    status: p.enum(mentorPairStatuses),
    from: dayColumn().name('from_day'),
    to: dayColumn().name('to_day').nullable(),
    /** The run that proposed it and the score it had there, 0 to 10,000; null when made by hand. */
    run: () => p.manyToOne(MatchRun).ref().nullable().index(),
    score: p.integer().nullable(),
    endReason: p.string().length(200).nullable(),
    version: versionColumn(),
  },
});

/** One mentor and one mentee (师徒结对); without a partnership when in-house. */
export class MentorPair extends schema.class {}
schema.setClass(MentorPair);
