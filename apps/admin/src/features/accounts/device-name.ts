const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/iPhone|iPad/i, 'iOS'],
  [/Windows/i, 'Windows'],
  [/Mac OS/i, 'macOS'],
  [/Linux|UOS/i, 'Linux'],
];
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, '微信'],
  [/Edg\//, 'Edge'],
  [/QQBrowser/i, 'QQ浏览器'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** What a person would call the device, from what its browser says of itself; null when it says nothing known. */
export function deviceName(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const names = [systems, browsers].map((list) => list.find(([sign]) => sign.test(userAgent))?.[1]);
  const known = names.filter((name) => name !== undefined);
  return known.length > 0 ? known.join(' · ') : null;
}
