import { App, Button, Modal } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { type Slip, Slips } from './slips.tsx';

interface SlipsDialogProps {
  readonly title: string;
  readonly slips: readonly Slip[];
  readonly onClose: () => void;
}

/** Slips that are shown once: closing asks whether they are safe on paper. */
export function SlipsDialog({ title, slips, onClose }: SlipsDialogProps) {
  const { ui } = useWords();
  const { modal } = App.useApp();
  const close = () =>
    modal.confirm({
      title: ui.slips.closeTitle,
      content: ui.slips.closeText,
      okText: ui.close,
      cancelText: ui.back,
      onOk: onClose,
    });
  return (
    <Modal
      open
      width={slips.length > 1 ? 760 : 440}
      title={title}
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
      <Slips slips={slips} />
    </Modal>
  );
}
