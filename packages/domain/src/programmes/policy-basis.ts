/** A document that a programme or a plan rests on (依据文件). */
export interface PolicyBasis {
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
}
