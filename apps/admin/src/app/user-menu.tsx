import { UserOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { languageNames, languages } from '../shared/language.ts';
import { themeChoices } from '../shared/preferences.ts';
import { usePreferences } from '../shared/preferences-context.tsx';
import { RefusalFragment } from '../shared/refusal.ts';
import { useSession } from '../shared/session.ts';
import { useVerb } from '../shared/verb.ts';
import { useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { useNarrow } from '../ui/use-media.ts';

const SignOutMutation = graphql(
  `
    mutation SignOut {
      signOut {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const SignOutEverywhereMutation = graphql(
  `
    mutation SignOutEverywhere {
      signOutEverywhere {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

/** The viewer's own: account, password, language, appearance, the ways out. */
export function UserMenu() {
  const { shell } = useWords();
  const { displayName } = useViewer();
  const narrow = useNarrow();
  return (
    <Dropdown menu={useMenu()} trigger={['click']} autoFocus placement="bottomRight">
      <Button
        type="text"
        icon={<UserOutlined />}
        aria-label={`${displayName} ${shell.user.menu}`}
        aria-haspopup="menu"
      >
        {!narrow && displayName}
      </Button>
    </Dropdown>
  );
}

function useMenu(): MenuProps {
  const { shell } = useWords();
  const { preferences, choose } = usePreferences();
  const navigate = useNavigate();
  const { signOut, signOutEverywhere } = useSignOut();
  return {
    selectable: true,
    selectedKeys: [preferences.language, preferences.theme],
    items: [
      { key: 'account', label: shell.user.account, onClick: () => void navigate('/account') },
      { key: 'password', label: shell.user.password, onClick: () => void navigate('/account/password') },
      { type: 'divider' },
      {
        type: 'group',
        label: shell.language,
        children: languages.map((language) => ({
          key: language,
          label: languageNames[language],
          onClick: () => choose({ language }),
        })),
      },
      {
        type: 'group',
        label: shell.theme,
        children: themeChoices.map((theme) => ({
          key: theme,
          label: shell.themes[theme],
          onClick: () => choose({ theme }),
        })),
      },
      { type: 'divider' },
      { key: 'signOut', label: shell.user.signOut, onClick: signOut },
      { key: 'everywhere', label: shell.user.signOutEverywhere, onClick: signOutEverywhere },
    ],
  };
}

function useSignOut() {
  const { shell, ui } = useWords();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const { renew } = useSession();
  const [runSignOut] = useVerb(SignOutMutation);
  const [runEverywhere] = useVerb(SignOutEverywhereMutation);
  const leave = async (run: typeof runSignOut | typeof runEverywhere) => {
    const outcome = await run({});
    if (outcome.kind === 'failed' && outcome.failure.kind !== 'signedOut') {
      message.error(ui.errors.networkTitle);
      return;
    }
    await navigate('/');
    renew();
  };
  return {
    signOut: () => void leave(runSignOut),
    signOutEverywhere: () =>
      modal.confirm({
        title: shell.user.signOutEverywhere,
        content: shell.user.signOutEverywhereText,
        okText: ui.confirm,
        cancelText: ui.cancel,
        onOk: () => leave(runEverywhere),
      }),
  };
}
