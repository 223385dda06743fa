import { revealInput } from '@qinglan/domain/contact/reveal-input';
import { builder } from '../../platform/builder.ts';
import { phoneOwners, revealPhone } from './reveal-phone.ts';

const RevealedPhone = builder.objectRef<{ phone: string }>('RevealedPhone').implement({
  fields: (t) => ({ phone: t.exposeString('phone') }),
});

const RevealPhoneInput = builder.inputType('RevealPhoneInput', {
  fields: (t) => ({
    of: t.field({ type: builder.codes('PhoneOwner', phoneOwners), required: true }),
    id: t.id({ required: true }),
    reason: t.string({ required: true }),
  }),
});

builder.mutationField('revealPhone', (t) =>
  t.verb({
    type: RevealedPhone,
    can: 'phone:reveal',
    input: RevealPhoneInput,
    check: () => revealInput,
    description: 'The whole of a masked phone number; who looked and why is written down.',
    run: revealPhone,
  }),
);
