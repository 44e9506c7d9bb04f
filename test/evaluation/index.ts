import { resolve } from 'node:path';
import { evaluateAnswers } from './answers';
import { evaluateFaults } from './faults';
import { evaluateHalves } from './halves';
import { evaluateImport } from './import';
import { evaluateKinds } from './kinds';
import { evaluateParts } from './parts';
import { evaluateTransfer } from './transfer';
import { evaluateVague } from './vague';

const USAGE =
  'npm run evaluate -- answers FOLDER [--tune|--keep] | import FOLDER [--tune|--keep] | transfer FILE [--tune|--keep] | parts [RULE] [--keep] [--set=NAME] | kinds [--tune|--keep] | faults [FAULT] [--keep] | vague [--keep] | halves [--keep] [--set=NAME]';

/** Run from the project's folder. `--tune` and `--keep` take every other item, so that one half stays unseen while the rules are tuned. */
function main(args: readonly string[]): void {
  const root = process.cwd();
  const [what, path] = args.filter((arg) => !arg.startsWith('--'));
  const only = args.includes('--tune') ? 'tune' : args.includes('--keep') ? 'keep' : undefined;
  if (what === 'answers' && path) evaluateAnswers(resolve(root, path), root, only);
  else if (what === 'import' && path) evaluateImport(resolve(root, path), only);
  else if (what === 'transfer' && path) evaluateTransfer(resolve(root, path), only);
  else if (what === 'faults') evaluateFaults(root, path, only === 'keep');
  else if (what === 'kinds') evaluateKinds(root, only);
  else if (what === 'vague') evaluateVague(root, only === 'keep');
  else if (what === 'halves') evaluateHalves(root, only === 'keep', args.find((arg) => arg.startsWith('--set='))?.slice(6));
  else if (what === 'parts') evaluateParts(root, path, only === 'keep', args.find((arg) => arg.startsWith('--set='))?.slice(6));
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
