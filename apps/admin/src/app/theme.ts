import { type ThemeConfig, theme } from 'antd';

const shared = {
  fontFamily:
    '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
  borderRadius: 8,
  fontSize: 14,
} satisfies ThemeConfig['token'];

const light = {
  ...shared,
  colorPrimary: '#1f7a7a',
  colorInfo: '#1f7a7a',
  colorLink: '#1f7a7a',
  colorLinkHover: '#14605f',
  colorError: '#b3362b',
  colorWarning: '#a66a00',
  colorSuccess: '#2f7a3d',
  colorTextBase: '#182828',
  colorTextDescription: '#51625f',
  colorTextPlaceholder: '#657673',
  colorBorder: '#8fa3a0',
  colorBorderSecondary: '#dbe4e2',
} satisfies ThemeConfig['token'];

const dark = {
  ...shared,
  colorPrimary: '#2a8f8b',
  colorInfo: '#6cc7bf',
  colorLink: '#6cc7bf',
  colorLinkHover: '#8ed8d1',
  colorError: '#f7aea6',
  colorWarning: '#e5b95c',
  colorSuccess: '#85cc91',
  colorTextBase: '#e3ecea',
  colorBgBase: '#152020',
  colorBgContainer: '#152020',
  colorBgElevated: '#1b2828',
  colorTextDescription: '#9db1ae',
  colorTextPlaceholder: '#8ba09d',
  colorBorder: '#5d7471',
  colorBorderSecondary: '#2b3b3a',
} satisfies ThemeConfig['token'];

/** antd in the house's colours: a quiet blue-green (青), one accent, contrasts of WCAG AA in both schemes. */
export function antdTheme(scheme: 'light' | 'dark', motion: boolean): ThemeConfig {
  const token = scheme === 'dark' ? dark : light;
  // The hover that antd mixes from the primary colour is too pale, for words in it and for words on it.
  const hover = {
    colorPrimaryHover: scheme === 'dark' ? '#23807c' : '#1a6b6b',
    defaultHoverColor: token.colorLinkHover,
    defaultHoverBorderColor: token.colorLinkHover,
  };
  return {
    algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...token, motion },
    hashed: false,
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', ...hover },
    },
  };
}
