import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';

/** Prints what the page shows. */
export function PrintButton() {
  const { ui } = useWords();
  return (
    <Button icon={<PrinterOutlined />} onClick={() => print()}>
      {ui.print}
    </Button>
  );
}
