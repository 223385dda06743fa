import { runCommand } from './commands/run-command.ts';

const { exitCode, output, error } = await runCommand(process.argv.slice(2));
if (output !== '') console.log(output);
if (error !== '') console.error(error);
process.exitCode = exitCode;
