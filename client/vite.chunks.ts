import path from 'node:path';

/** What the build knows of a module; rolldown's own type is wider. */
interface Known {
  importedIds: readonly string[];
}
type Lookup = (id: string) => Known | null;

const source = (file: string) => path.resolve(import.meta.dirname, 'src', file);
const DOOR = source('main.tsx');
const SIGN_IN = source('features/sign-in/sign-in-page.tsx');
const REGISTER = source('app/app.tsx');
const OVERVIEW = source('routes/overview.page.tsx');

const APOLLO =
  /node_modules[\\/](@apollo|@wry|graphql|graphql-tag|optimism|rxjs|tslib|@graphql-typed-document-node)[\\/]/;
/** Hooks of lists and forms. */
const APOLLO_LATER = /[\\/](useQuery|useMutation|useSuspenseFragment|useFragment)\.js$/;

/** Libraries of the shell, kept apart from our code so that a release leaves them in the browser's cache. */
export const VENDORS = [
  { name: 'react', priority: 9, test: /node_modules[\\/](react|react-dom|scheduler|@lingui)[\\/]/ },
  {
    name: 'router',
    priority: 9,
    test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|store|react-store)[\\/]/,
  },
  {
    name: 'mantine',
    priority: 9,
    includeDependenciesRecursively: false,
    // the frame around every component; a component itself comes with the page that has it
    test: /@mantine[\\/](core[\\/]esm[\\/]core[\\/](MantineProvider[\\/](?!use-props|.*use-mantine-color-scheme\.)|utils[\\/](units-converters|deep-merge|keys))|hooks[\\/].*use-isomorphic-effect\.)/,
  },
  {
    name: 'apollo',
    priority: 9,
    // what no page needs before the first visit of another stays out
    includeDependenciesRecursively: false,
    test: (id: string) => APOLLO.test(id) && !APOLLO_LATER.test(id),
  },
];

const AT_THE_DOOR = /^assets\/(react|mantine|door|rolldown-runtime|index)-[^/]*$/;
const AT_START = /^assets\/(apollo|router|register|app)-[^/]*$/;

/**
 * Of the files that a page needs, those that are named where it is asked for: what has come before is not, and of the
 * pages that are loaded on visit only the styles are. Their code names the rest itself, and the list would weigh on the
 * first page.
 */
export function namedFiles(page: string, files: string[], host: string): string[] {
  const later = files.filter((file) => !AT_THE_DOOR.test(file));
  if (host.includes('/door-')) return later;
  if (page.includes('/overview')) return later.filter((file) => !AT_START.test(file));
  return later.filter((file) => file.endsWith('.css'));
}

/** A module with all that it imports at once; what it may import later is left out. */
function withImports(id: string, lookup: Lookup, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of lookup(id)?.importedIds ?? []) withImports(imported, lookup, seen);
  return seen;
}

/** One for each build: whose imports a module belongs to is found out once. */
let loaded: Record<'door' | 'signIn' | 'register' | 'overview', Set<string>> | undefined;

/**
 * Names the file that a module goes to; null leaves it to the bundler, which gives each set of modules that some pages
 * share a file of its own. What everybody loads at the start would be sixty such files: it comes in one for the door, one
 * for the register, one for the overview.
 */
export function chunkOf(id: string, lookup: Lookup): string | null {
  // the page begins with a file of its own: one that had nothing left but styles would not be written
  if (id === DOOR || id.includes('node_modules')) return null;
  loaded ??= {
    door: withImports(DOOR, lookup),
    signIn: withImports(SIGN_IN, lookup),
    register: withImports(REGISTER, lookup),
    overview: withImports(OVERVIEW, lookup),
  };
  if (loaded.door.has(id)) return 'door';
  if (loaded.register.has(id)) return loaded.signIn.has(id) ? 'door' : 'register';
  if (!loaded.overview.has(id)) return null;
  // what other pages need too is not fetched with the overview's own
  return /[\\/]src[\\/](features|routes)[\\/]/.test(id) ? 'overview' : 'register';
}
