import { areaList } from '@qinglan/domain/areas/area';
import { type MentorPairKind, mentorPairKindList } from '@qinglan/domain/mentor-pairs/mentor-pair-kind';
import { type MentorPairStatus, mentorPairStatusList } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import {
  type PartnershipStatus,
  partnershipStatusList,
} from '@qinglan/domain/partnerships/partnership-status';
import { type Cells, listExport } from './list-export.ts';

interface Named {
  readonly name: string;
}
interface Placed extends Named {
  readonly district: Named;
}
interface Serving extends Named {
  readonly kindergarten: Named;
}

interface PartnershipNode {
  readonly status: PartnershipStatus;
  readonly from: string | null;
  readonly to: string | null;
  readonly endReason: string | null;
  readonly programme: Named;
  readonly lead: Placed;
  readonly assisted: Placed;
  readonly mentorPairs: readonly object[];
}

/** The list of partnerships; the period is two columns, so that a spreadsheet can count with it. */
export const partnershipExport = listExport<PartnershipNode>({
  list: 'partnerships',
  title: '园所结对名单',
  sheet: '园所结对',
  type: 'Partnership',
  selection: `id status from to endReason programme { name } lead { name district { name } }
    assisted { name district { name } } mentorPairs { id }`,
  columns: [
    { key: 'assisted', header: '受援园', width: 24 },
    { key: 'lead', header: '帮扶园', width: 24 },
    { key: 'status', header: '状态' },
    { key: 'programme', header: '帮扶项目', width: 28 },
    { key: 'from', header: '开始日期', asText: true, width: 12 },
    { key: 'to', header: '结束日期', asText: true, width: 12 },
    { key: 'pairs', header: '师徒对数' },
    { key: 'district', header: '区县' },
    { key: 'endReason', header: '结束原因', width: 28 },
  ],
  several: { period: ['from', 'to'] },
  cells: ({ status, from, to, endReason, programme, lead, assisted, mentorPairs }): Cells => ({
    assisted: assisted.name,
    lead: lead.name,
    status: partnershipStatusList.labels[status],
    programme: programme.name,
    from,
    to,
    pairs: mentorPairs.length,
    district: assisted.district.name,
    endReason,
  }),
});

interface MentorPairNode {
  readonly status: MentorPairStatus;
  readonly from: string | null;
  readonly to: string | null;
  readonly mentor: Serving;
  readonly mentee: Serving;
  readonly details: {
    readonly kind: MentorPairKind;
    readonly focusAreas: readonly (keyof typeof areaList.labels)[];
    readonly endReason: string | null;
    readonly partnership: { readonly lead: Named; readonly assisted: Named } | null;
  } | null;
}

/** The list of mentor pairs; an observer's has names, status and days only. */
export const mentorPairExport = listExport<MentorPairNode>({
  list: 'mentorPairs',
  title: '师徒结对名单',
  sheet: '师徒结对',
  type: 'MentorPair',
  selection: `id status from to mentor { name kindergarten { name } } mentee { name kindergarten { name } }
    details { kind focusAreas endReason partnership { lead { name } assisted { name } } }`,
  columns: [
    { key: 'mentee', header: '徒弟' },
    { key: 'mentor', header: '师傅' },
    { key: 'status', header: '状态' },
    { key: 'menteeKindergarten', header: '徒弟所在园', width: 24 },
    { key: 'mentorKindergarten', header: '师傅所在园', width: 24 },
    { key: 'from', header: '开始日期', asText: true, width: 12 },
    { key: 'to', header: '结束日期', asText: true, width: 12 },
    { key: 'kind', header: '类型' },
    { key: 'focus', header: '重点领域', width: 28 },
    { key: 'partnership', header: '所属结对', width: 40 },
    { key: 'endReason', header: '结束原因', width: 28 },
  ],
  several: { period: ['from', 'to'] },
  cells: ({ status, from, to, mentor, mentee, details }): Cells => ({
    mentee: mentee.name,
    mentor: mentor.name,
    status: mentorPairStatusList.labels[status],
    menteeKindergarten: mentee.kindergarten.name,
    mentorKindergarten: mentor.kindergarten.name,
    from,
    to,
    ...(details && {
      kind: mentorPairKindList.labels[details.kind],
      focus: details.focusAreas.map((area) => areaList.labels[area]).join('、') || null,
      partnership: details.partnership
        ? `${details.partnership.lead.name} → ${details.partnership.assisted.name}`
        : '园内',
      endReason: details.endReason,
    }),
  }),
});
