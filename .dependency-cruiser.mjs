const SLICES = 'training-event|press|asset|caseload';
/** Slices that others may refer to: programmes and partners, persons, rooms, annual plans, and the outbox of mails. */
const REFERENCE_SLICES = 'partnership|person|room|annual-plan|mail';
const KERNEL = 'ledger|access|court|period|event';

/**
 * Which way the doors open: main → app → report → slice → reference slice → kernel → platform → schema, and in the
 * client app → routes → features → kernel → ui → lib. Each rule is proved by a planted fault in test/contract.
 */
export default {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other to run are one file; that one names a type of the other is no need.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),

    rule(
      'slices-apart',
      'A slice does not know another slice.',
      { path: `^server/src/(${SLICES})/` },
      { path: `^server/src/(${SLICES}|report)/`, pathNot: '^server/src/$1/' },
    ),
    rule(
      'reference-slices-below',
      'Persons, programmes, partners, rooms, plans and mails do not know who refers to them, nor one another.',
      { path: `^server/src/(${REFERENCE_SLICES})/` },
      { path: `^server/src/(${SLICES}|${REFERENCE_SLICES}|report)/`, pathNot: '^server/src/$1/' },
    ),
    rule(
      'kernel-below',
      'The kernel knows no slice and no report.',
      { path: `^server/src/(${KERNEL})/` },
      { path: `^server/src/(${SLICES}|${REFERENCE_SLICES}|report)/` },
    ),
    rule(
      'platform-lowest',
      'The platform knows nothing of the domain.',
      { path: '^server/src/platform/' },
      { path: `^server/src/(?!platform/)` },
    ),
    rule(
      'report-by-read-models',
      'The report asks slices through their read models only, and shows their code lists.',
      { path: '^server/src/report/' },
      { path: `^server/src/(${SLICES})/`, pathNot: '[.](read-model|enum)[.]ts$' },
    ),
    rule(
      'composition-root-on-top',
      'Nobody imports the composition root.',
      { path: '^server/src/(?!app/|main[.]ts)' },
      { path: '^server/src/(app/|main[.]ts)' },
    ),
    rule(
      'domain-pure',
      'Domain and posting rules are facts in, facts out: no database, no library.',
      { path: '^server/src/.*[.](domain|posting)[.]ts$' },
      {
        pathNot: '[/.](domain|posting)[.]ts$|^schema/vocabulary/|^server/src/(period/|platform/issue[.]ts$)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'resolvers-without-orm',
      'A resolver asks a use case; it does not touch the database itself.',
      { path: '^server/src/.*[.]resolver[.]ts$' },
      { path: '(^|node_modules/)(@mikro-orm|kysely|pg)(/|$)', dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'schema-alone',
      'The contract imports nothing of ours.',
      { path: '^schema/' },
      { path: '^(server|client|seeds|test)/' },
    ),
    rule(
      'server-without-seeds',
      'Seeds use the server, never the other way.',
      { path: '^server/' },
      { path: '^(seeds|test|client)/' },
    ),
    rule(
      'client-alone',
      'Client and server meet only in the schema.',
      { path: '^client/' },
      { path: '^(server|seeds|test)/' },
    ),
    rule(
      'seeds-below-tests',
      'Seeds know neither the client nor the tests.',
      { path: '^seeds/' },
      { path: '^(client|test)/' },
    ),

    rule(
      'client-lib-lowest',
      'lib knows no screen.',
      { path: '^client/src/lib/' },
      { path: '^client/src/(?!lib/)' },
    ),
    rule(
      'client-ui-without-domain',
      'ui knows no domain.',
      { path: '^client/src/ui/' },
      { path: '^client/src/(?!ui/|lib/)' },
    ),
    rule(
      'client-kernel-below-features',
      'What features share does not know them.',
      { path: '^client/src/kernel/' },
      { path: '^client/src/(features|routes|app)/' },
    ),
    rule(
      'client-features-apart',
      'A feature knows neither another feature nor the routes that show it.',
      { path: '^client/src/features/([^/]+)/' },
      { path: '^client/src/(features|routes|app)/', pathNot: '^client/src/features/$1/' },
    ),
    rule(
      'client-app-on-top',
      'Routes do not know what mounts them.',
      { path: '^client/src/routes/' },
      { path: '^client/src/app/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // ours only: whole libraries live in folders of that name too
    exclude: { path: '^(server|client)/dist/' },
    tsPreCompilationDeps: true,
    // TypeScript 7 cannot be asked by dependency-cruiser, which then sees nothing and says that all is well
    parser: /** @type {const} */ ('swc'),
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 * @returns {{ name: string, comment: string, severity: 'error', from: object, to: object }}
 */
function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}
