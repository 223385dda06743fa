import { App, Button, Modal } from 'antd';
import { formatInstant } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useInstallation } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Slips } from '../../ui/print/slips.tsx';

export const OneTimeSlipFragment = graphql(`
  fragment OneTimeSlip on OneTimeCode @_unmask {
    code
    validUntil
    user {
      id
      displayName
      details {
        username
        version
        status
        locked
        mustChangePassword
      }
    }
  }
`);

export type OneTimeSlip = ResultOf<typeof OneTimeSlipFragment>;

/** The slip with a first password. It is shown once: closing asks whether it is safe on paper. */
export function SlipDialog({ slip, onClose }: { readonly slip: OneTimeSlip; readonly onClose: () => void }) {
  const { users, shell, ui } = useWords();
  const { cityName } = useInstallation();
  const language = useLanguage();
  const { modal } = App.useApp();
  const words = users.slip;
  const close = () =>
    modal.confirm({
      title: words.closeTitle,
      content: words.closeText,
      okText: ui.close,
      cancelText: ui.back,
      onOk: onClose,
    });
  return (
    <Modal
      open
      width={440}
      title={words.once}
      mask={{ closable: false }}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{ui.close}</Button>
          <Button type="primary" onClick={() => print()}>
            {ui.print}
          </Button>
        </>
      }
    >
      <Slips
        slips={[
          {
            key: slip.user.id,
            head: `${shell.product} · ${cityName}`,
            name: slip.user.displayName,
            lines: [
              { label: words.username, code: slip.user.details?.username ?? '' },
              { label: words.code, code: slip.code },
            ],
            foot: `${location.host} · ${words.until(formatInstant(slip.validUntil, language))}`,
          },
        ]}
      />
    </Modal>
  );
}
