import type { IForbiddenRuleType } from 'dependency-cruiser';

const TEST = '\\.test\\.tsx?$';

/** Where a room's doors lead to that nobody else may use: the files that know which modules there are. */
const API_ROOTS = '^apps/api/src/(main|cli|http|schema|print-schema)\\.ts$';

/** The pure packages, and what packages and apps may know of each other. */
const packageRules: IForbiddenRuleType[] = [
  {
    name: 'domain-is-pure',
    comment: 'The domain imports itself and the schema library: no Node, no database, no screen.',
    from: { path: '^packages/domain/src/', pathNot: TEST },
    to: { pathNot: ['^packages/domain/src/', '/zod/'] },
  },
  {
    name: 'matching-stands-alone',
    comment: 'Matching brings its own small interfaces; of the domain it knows types only.',
    from: { path: '^packages/matching/src/', pathNot: TEST },
    to: { pathNot: ['^packages/matching/src/', '^packages/domain/src/'] },
  },
  {
    name: 'matching-takes-types-only',
    comment: 'At run time matching needs nothing but itself.',
    from: { path: '^packages/matching/src/', pathNot: TEST },
    to: { path: '^packages/domain/src/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'packages-know-no-app',
    comment: 'Packages are below the apps.',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
  {
    name: 'api-and-admin-meet-in-the-schema',
    comment: 'The two apps share schema.graphql and the domain, never code.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
];

/** Inside the API: modules stand on the platform, which knows none of them. */
const apiRules: IForbiddenRuleType[] = [
  {
    name: 'platform-knows-no-module',
    comment: 'The platform knows no word of the programme but "viewer"; database/ knows them all.',
    from: { path: '^apps/api/src/platform/', pathNot: TEST },
    to: { path: ['^apps/api/src/(modules|database)/', API_ROOTS] },
  },
  {
    name: 'platform-takes-access-and-rule-codes',
    comment: 'Of the domain the platform knows who may what, and the codes of refusals.',
    from: { path: '^apps/api/src/platform/', pathNot: TEST },
    to: { path: '^packages/domain/src/', pathNot: '^packages/domain/src/(access/|rule-codes\\.ts$)' },
  },
  {
    name: 'modules-stand-on-the-platform',
    comment: 'Only the roots and database/ know which modules there are, so no module needs to know them.',
    from: { path: '^apps/api/src/modules/', pathNot: TEST },
    to: { path: ['^apps/api/src/database/', API_ROOTS] },
  },
  {
    name: 'graphql-files-stay-apart',
    comment: 'Relations come from metadata: only schema.ts brings *.graphql.ts files together.',
    from: { path: '^apps/api/src/', pathNot: [TEST, '^apps/api/src/schema\\.ts$'] },
    to: { path: '\\.graphql\\.ts$' },
  },
];

/** Inside the SPA: app → pages → features → ui, shared. */
const adminRules: IForbiddenRuleType[] = [
  {
    name: 'pages-know-no-app',
    comment: 'Pages are put into the app, not the other way round.',
    from: { path: '^apps/admin/src/pages/' },
    to: { path: '^apps/admin/src/(app/|main\\.tsx$)' },
  },
  {
    name: 'features-know-no-page',
    comment: 'A page puts features together; a feature works on any page.',
    from: { path: '^apps/admin/src/features/' },
    to: { path: '^apps/admin/src/(app/|pages/|main\\.tsx$)' },
  },
  {
    name: 'features-stay-apart',
    comment: 'A feature never imports a feature: what two need belongs in ui or shared.',
    from: { path: '^apps/admin/src/features/([^/]+)/' },
    to: { path: '^apps/admin/src/features/', pathNot: '^apps/admin/src/features/$1/' },
  },
  {
    name: 'ui-knows-no-programme',
    comment: 'Tables, forms and meters know nothing of the programme.',
    from: { path: '^apps/admin/src/ui/' },
    to: { path: ['^apps/admin/src/(app|pages|features)/', '^packages/domain/'] },
  },
  {
    name: 'shared-is-the-ground',
    comment: 'What everybody stands on stands on nobody.',
    from: { path: '^apps/admin/src/shared/', pathNot: TEST },
    to: { path: '^apps/admin/src/(app|pages|features|ui)/' },
  },
];

/** Everywhere. */
const commonRules: IForbiddenRuleType[] = [
  {
    name: 'no-value-cycles',
    comment: 'Types may point at each other, values may not; entities do by arrow functions.',
    from: { path: '^(packages|apps)/', pathNot: '\\.entity\\.ts$' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-are-found',
    comment: 'An import that the cruiser can not follow is one that the other rules can not see.',
    from: { path: '^(packages|apps)/' },
    to: { couldNotResolve: true, pathNot: '^virtual:|(graphql-env\\.d\\.ts|\\?[a-z&]+)$' },
  },
  {
    name: 'no-import-of-tests',
    comment: 'What tests share has a file of its own.',
    from: { path: '^(packages|apps)/' },
    to: { path: TEST },
  },
];

/** Who may import whom, as rules for dependency-cruiser; each has its offenders in `samples/<name>/`. */
export const importRules = [...packageRules, ...apiRules, ...adminRules, ...commonRules].map((rule) => ({
  ...rule,
  name: rule.name ?? '',
  severity: 'error' as const,
}));
