import process from 'node:process';

import { analyzeCommand } from './analyze-command.ts';
import { stopOnSignals } from './at-exit.ts';

stopOnSignals();
process.exitCode = await analyzeCommand(process.argv.slice(2));
