import { FileExcelOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';

interface PaperLinkProps {
  /** Where the server makes it. */
  readonly href: string;
  readonly label: string;
  readonly sort?: 'word' | 'excel';
  /** Read in place of the label where several stand in a list. */
  readonly name?: string;
}

/** A paper to take along: the server makes it when it is asked for, and says what its file is called. */
export function PaperLink({ href, label, sort = 'word', name }: PaperLinkProps) {
  const Icon = sort === 'word' ? FileWordOutlined : FileExcelOutlined;
  return (
    <Button
      href={href}
      download
      type="link"
      size="small"
      className="no-print"
      icon={<Icon aria-hidden="true" />}
      aria-label={name ?? label}
    >
      {label}
    </Button>
  );
}
