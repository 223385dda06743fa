import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';

/** Back to where files are taken. */
export function AgainButton() {
  const { again } = useWords().rosters;
  const navigate = useNavigate();
  return <Button onClick={() => void navigate('/rosters')}>{again}</Button>;
}
