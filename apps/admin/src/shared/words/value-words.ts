import { formatDay, formatInstant, formatMonth } from '../dates.ts';
import type { Language } from '../language.ts';
import type { LabelWords } from './labels.ts';
import type { Words } from './zh.ts';

type Labels = Readonly<Record<string, string>>;

/** Which list the codes of a field come from. */
const listOfField: Readonly<Record<string, (labels: LabelWords) => Labels>> = {
  post: (labels) => labels.post,
  gender: (labels) => labels.gender,
  ageGroup: (labels) => labels.ageGroup,
  education: (labels) => labels.education,
  employment: (labels) => labels.employment,
  title: (labels) => labels.title,
  grade: (labels) => labels.grade,
  ownership: (labels) => labels.ownership,
  areaType: (labels) => labels.areaType,
  levels: (labels) => labels.partnershipLevel,
  supportKinds: (labels) => labels.supportKind,
  kind: (labels) => labels.agreementKind,
  purpose: (labels) => labels.attachmentPurpose,
  status: (labels) => ({ ...labels.userStatus, ...labels.teacherStatus }),
};

/** What a field is called; an unknown one stands as it came. */
export function fieldWord(field: string, words: Words): string {
  const names: Labels = words.fields;
  return names[field] ?? field;
}

/**
 * A field's value in words: codes by their labels, days and months as people write them, lists joined. Takes values as
 * a form holds them and as an audit event keeps them (text, or JSON as text).
 */
export function valueWords(field: string, value: unknown, words: Words, language: Language): string {
  if (value === null || value === undefined || value === '') return words.ui.timeline.empty;
  if (typeof value === 'boolean') return value ? words.ui.yes : words.ui.no;
  if (Array.isArray(value)) {
    if (value.length === 0) return words.ui.timeline.empty;
    return value
      .map((entry: unknown) => entryWords(field, entry, words, language))
      .join(language === 'zh-CN' ? '、' : ', ');
  }
  if (typeof value !== 'string') return String(value);
  if (value === 'true' || value === 'false') return value === 'true' ? words.ui.yes : words.ui.no;
  const list = listIn(value);
  if (list !== null) return valueWords(field, list, words, language);
  return textWords(field, value, words, language);
}

function textWords(field: string, text: string, words: Words, language: Language): string {
  const label = listOfField[field]?.(words.labels)[text];
  if (label !== undefined) return label;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatInstant(text, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, language);
  return /^\d{4}-\d{2}$/.test(text) ? formatMonth(text, language) : text;
}

function entryWords(field: string, entry: unknown, words: Words, language: Language): string {
  if (typeof entry !== 'object' || entry === null) return valueWords(field, entry, words, language);
  const { area, level, urgency, kind, name, from, to, day } = entry as Readonly<Record<string, unknown>>;
  const { labels } = words;
  if (typeof area === 'string') {
    const scale = [labels.level[Number(level)], urgency === undefined ? '' : labels.urgency[Number(urgency)]];
    const notes = scale.filter((word) => word !== undefined && word !== '').join(' ');
    return `${labels.area[area as keyof LabelWords['area']] ?? area}${notes && (language === 'zh-CN' ? `（${notes}）` : ` (${notes})`)}`;
  }
  if (typeof kind === 'string') {
    return `${labels.honourLevel[level as keyof LabelWords['honourLevel']] ?? ''}${
      labels.honourKind[kind as keyof LabelWords['honourKind']] ?? kind
    }`;
  }
  const days = [from, to, day]
    .filter((part) => typeof part === 'string')
    .map((part) => formatDay(part, language));
  return [name, days.join('–')].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** The list or object that a text holds as JSON; null for any other text, broken JSON too. */
function listIn(text: string): readonly unknown[] | null {
  if (!/^[[{]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}
