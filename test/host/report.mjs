// Listens to a window that runs a test suite: prints what mocha reports and tells whether the suite went well.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const reporter = fileURLToPath(new URL('line-reporter.cjs', import.meta.url));
const { MARK } = createRequire(import.meta.url)(reporter);
/** What a server without its native parts says of itself. */
const NOISE = /bindings file|watchdog|ENOTFOUND|Service Worker|Canceled|authentication provider/;

/** Prepares a window; the function that it gives waits for the end of the suite. To be called before its page is loaded. */
export async function listenTo(window) {
  let end;
  let finish;
  const errors = [];
  const finished = new Promise((resolve) => (finish = resolve));
  await window.expose('codeAutomationLog', (type, parts) => {
    const text = typeof parts[0] === 'string' ? parts[0] : '';
    if (text.startsWith(MARK)) end = print(JSON.parse(text.slice(MARK.length))) ?? end;
    else if (process.env.VSCODE_TEST_VERBOSE) console.log(`[${type}]`, ...parts);
    else if (type === 'error' && !NOISE.test(text)) errors.push(text);
  });
  await window.expose('codeAutomationExit', (code) => finish(code));
  return async () => {
    const limit = Number(process.env.VSCODE_TEST_TIMEOUT_MS || 540000);
    const late = new Promise((resolve) => setTimeout(() => resolve(`no end after ${limit} ms`), limit).unref());
    const code = await Promise.race([finished, late, window.ended.then(() => 'the browser is gone')]);
    if (end) console.log(`\n${end.passes} passed, ${end.failures} failed, ${end.pending} skipped`);
    else console.error([`The extension host ended (${code}) before mocha did.`, ...errors.slice(0, 5)].join('\n'));
    // A crashed extension host reports exit code 0 as well, so mocha's own end event must be there too.
    return code === 0 && end !== undefined && end.failures === 0 && end.passes > 0;
  };
}

/** Prints one event; gives back the last one. */
function print(event) {
  const pad = '  '.repeat(event.t?.length ?? 0);
  const name = event.t?.at(-1);
  if (event.e === 'suite') console.log(pad + name);
  else if (event.e === 'pass') console.log(`${pad}✔ ${name} (${event.ms} ms)`);
  else if (event.e === 'skip') console.log(`${pad}- ${name}`);
  else if (event.e === 'fail') console.log(`${pad}✘ ${event.t.join(' › ')}\n${event.err.replace(/^/gm, `${pad}  `)}`);
  return event.e === 'end' ? event : undefined;
}
