import { type Area, areaList } from '../areas/area.ts';
import { learningDomainList } from '../areas/learning-domain.ts';
import type { Strength } from '../areas/strength.ts';
import { maskPhone } from '../contact/phone.ts';
import { ageGroupList } from '../kindergartens/age-group.ts';
import { areaTypeList } from '../kindergartens/area-type.ts';
import { kindergartenGradeList } from '../kindergartens/grade.ts';
import { kindergartenOwnershipList } from '../kindergartens/ownership.ts';
import { educationList } from '../teachers/education.ts';
import { employmentList } from '../teachers/employment.ts';
import { genderList } from '../teachers/gender.ts';
import { honourLabel } from '../teachers/honour.ts';
import { postList } from '../teachers/post.ts';
import { titleList } from '../teachers/title.ts';
import type { KindergartenColumnKey } from './kindergarten-columns.ts';
import { majorLabels } from './preschool-major.ts';
import type { KindergartenValues } from './stored-kindergarten.ts';
import type { TeacherValues } from './stored-teacher.ts';
import type { TeacherColumnKey } from './teacher-columns.ts';

/** A cell as an export writes it: numbers as numbers, everything else as text that reading understands again. */
export type WrittenCell = string | number | null;

/** Whether phones go out whole: only for who may see them, and then it is logged. */
export type PhoneStyle = 'masked' | 'whole';

/** A kindergarten as a row of the canonical sheet. */
export function kindergartenCells(
  record: KindergartenValues,
  phones: PhoneStyle,
): Readonly<Record<Exclude<KindergartenColumnKey, 'serial'>, WrittenCell>> {
  const { figures } = record;
  const children = figures?.childCount ?? null;
  return {
    code: record.code,
    district: record.district,
    name: record.name,
    ownership: kindergartenOwnershipList.labels[record.ownership],
    grade: kindergartenGradeList.labels[record.grade],
    areaType: areaTypeList.labels[record.areaType],
    address: record.address,
    longitude: record.longitude,
    latitude: record.latitude,
    classCount: figures?.classCount ?? null,
    childCount: figures?.childCountApproximate === true && children !== null ? `约${children}` : children,
    staffCount: figures?.staffCount ?? null,
    fullTimeTeacherCount: figures?.fullTimeTeacherCount ?? null,
    establishedTeacherCount: figures?.establishedTeacherCount ?? null,
    principal: record.principal,
    phone: phoneCell(record.phone, phones),
  };
}

/** A teacher as a row of the canonical sheet; the kindergarten's name and district are told beside the record. */
export function teacherCells(
  record: Omit<TeacherValues, 'kindergarten'>,
  kindergarten: { readonly name: string; readonly district: string },
  phones: PhoneStyle,
): Readonly<Record<Exclude<TeacherColumnKey, 'serial'>, WrittenCell>> {
  const { preschoolMajor: major } = record;
  return {
    name: record.name,
    gender: genderList.labels[record.gender],
    district: kindergarten.district,
    kindergarten: kindergarten.name,
    employeeNumber: record.employeeNumber,
    post: postList.labels[record.post],
    ageGroup: record.ageGroup && ageGroupList.labels[record.ageGroup],
    teachingSince: record.teachingSince,
    education: record.education && educationList.labels[record.education],
    major: major === null ? null : major ? majorLabels.preschool : majorLabels.other,
    employment: record.employment && employmentList.labels[record.employment],
    title: titleList.labels[record.title],
    honours: record.honours.map(honourLabel).join('、') || null,
    strengths: areasCell(record.strengths),
    needs: areasCell(record.needs),
    menteeCapacity: record.menteeCapacity,
    phone: phoneCell(record.phone, phones),
  };
}

function phoneCell(phone: string | null, phones: PhoneStyle): string | null {
  return phone !== null && phones === 'masked' ? maskPhone(phone) : phone;
}

/** Areas by their names, with the tags of lesson design behind it; those on record as none stay out. */
function areasCell(entries: readonly Strength[]): string | null {
  const words = entries
    .filter(({ level }) => level > 0)
    .flatMap(({ area, learningDomains = [] }) => [areaLabel(area), ...learningDomains.map(domainLabel)]);
  return words.join('、') || null;
}

const areaLabel = (area: Area): string => areaList.labels[area];
const domainLabel = (domain: keyof typeof learningDomainList.labels): string =>
  learningDomainList.labels[domain];
