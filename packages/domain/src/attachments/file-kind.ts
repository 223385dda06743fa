import { closedList } from '../closed-list.ts';

/** What an attachment may be (附件格式), told from its bytes and never from its name. */
export const fileKindList = closedList({
  pdf: ['PDF'],
  docx: ['Word', 'DOCX'],
  xlsx: ['Excel', 'XLSX'],
  pptx: ['PowerPoint', 'PPTX'],
  jpeg: ['JPEG', 'JPG'],
  png: ['PNG'],
  webp: ['WebP'],
});

export const fileKinds = fileKindList.codes;
export type FileKind = (typeof fileKinds)[number];

const office = 'application/vnd.openxmlformats-officedocument';

/** The media type that a download says. */
export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Endings that a name of this kind may have; the first is given to a name with another. */
export const fileEndings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
};

const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp'];

/** Whether it is a picture, which a screen can show and which loses its hidden data on the way in. */
export const isPicture = (kind: FileKind): boolean => pictures.includes(kind);
