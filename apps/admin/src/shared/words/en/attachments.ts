import type { zhAttachments } from '../zh/attachments.ts';

export const enAttachments: typeof zhAttachments = {
  title: 'Attachments',
  none: 'No attachments yet.',
  common: 'Common to both sides',
  showsChildren: 'Shows children',
  childrenHint:
    'What shows children is for the two sides and the city. Every opening is written down; it is kept three years.',
  keptUntil: (day) => `kept until ${day}`,
  copyHash: 'Copy digest',
  drop: 'Drop files here, or click to choose',
  dropHint:
    'PDF, Word, Excel, PowerPoint, and JPG, PNG or WebP pictures. Place and device are taken out of pictures.',
  dropOver: 'Let go to upload',
  sending: (name) => `Uploading “${name}”`,
  notKept: (name) => `“${name}” was not uploaded`,
  dismiss: 'Got it',
  offline: 'The server does not answer; check the network and try again.',
  denied: 'You cannot attach files here.',
  remove: 'Remove attachment',
  removeText: (name) =>
    `Nobody can download “${name}” any more; the file is erased after a month, the record stays.`,
  removed: (name) => `Removed “${name}”`,
  papers: {
    title: 'Papers',
    agreement: 'Agreement',
    agreementOf: (kind) => `Download the ${kind} (Word)`,
    appointment: 'Letter of appointment',
    mentorAgreement: 'Mentor agreement',
    of: (paper, whom) => `Download the ${paper}: ${whom}`,
    signInSheet: 'Blank sign-in sheet',
    bureauReturn: 'Return to the bureau',
    bureauReturnWhole: 'Return with whole phones',
    bureauReturnText:
      'The list holds whole phone numbers of principals; who takes it, what for and when is written down.',
    export: 'Export',
  },
};
