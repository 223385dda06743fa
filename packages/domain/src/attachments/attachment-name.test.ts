import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentName } from './attachment-name.ts';
import { fileEndings, fileKinds } from './file-kind.ts';

test.each([
  ['协议书.pdf', 'pdf', '协议书.pdf'],
  ['协议书.PDF', 'pdf', '协议书.pdf'],
  ['照片.jpeg', 'jpeg', '照片.jpeg'],
  ['照片.png', 'jpeg', '照片.jpg'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['C:\\桌面\\方案.docx', 'docx', '方案.docx'],
  ['方案.docx.exe', 'docx', '方案.docx'],
  ['.htaccess', 'png', 'htaccess.png'],
  ['', 'png', '附件.png'],
  ['\u202Efdp.exe', 'pdf', 'fdp.pdf'],
  ['a\u0000b\r\nc.pdf', 'pdf', 'abc.pdf'],
  ['2026.3.5 签约', 'jpeg', '2026.3.5 签约.jpg'],
  ['计划：<第一稿>?.docx', 'docx', '计划： 第一稿.docx'],
  ['   .  .pdf', 'pdf', '附件.pdf'],
] as const)('%j of kind %s is called %s', (given, kind, name) => {
  expect(attachmentName(given, kind)).toBe(name);
});

test('whatever was given, the name is short, has no folder and no hidden sign, ends as its kind does, and stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...fileKinds), (given, kind) => {
      const name = attachmentName(given, kind);
      expect([...name].length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}]|^\.|\s$/u);
      expect(fileEndings[kind].some((ending) => name.endsWith(`.${ending}`))).toBe(true);
      expect(attachmentName(name, kind)).toBe(name);
    }),
  );
});
