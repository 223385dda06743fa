// The one entry behind `npm start`, `npm test`, `npm run dev|bench|qinglan`. It keeps to old syntax,
// so that a Node that is too old answers with a sentence and not with a syntax error.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    'Qinglan needs Node.js 20 or newer to set itself up, and this is ' +
      process.version +
      '. Install a newer Node.js (https://nodejs.org) and try again.',
  );
  process.exit(1);
}
import('./commands.mjs').then(({ main }) => main(process.argv.slice(2)));
