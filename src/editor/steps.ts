import * as vscode from 'vscode';

/** What a step of several answers when the user wants to go back to the one before. */
export const BACK = Symbol('back');

/** Where a step stands among the others. */
export interface StepPlace {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  /** Whether there is a step to go back to. */
  readonly back?: boolean;
}

export interface TextStep extends StepPlace {
  readonly prompt: string;
  readonly value?: string;
  readonly placeholder?: string;
  /** Why the words cannot be taken; a severity below `Error` only says so. */
  readonly validate?: (value: string) => string | vscode.InputBoxValidationMessage | undefined;
}

/** Asks for one line. Undefined when the user leaves. */
export function askText(step: TextStep): Promise<string | typeof BACK | undefined> {
  const input = vscode.window.createInputBox();
  Object.assign(input, {
    title: step.title,
    step: step.step,
    totalSteps: step.totalSteps,
    prompt: step.prompt,
    value: step.value ?? '',
    placeholder: step.placeholder,
    ignoreFocusOut: true,
    buttons: step.back ? [vscode.QuickInputButtons.Back] : [],
  });
  const check = () => (input.validationMessage = step.validate?.(input.value));
  return shown<string>(input, (done) => [
    input.onDidChangeValue(check),
    input.onDidTriggerButton(() => done(BACK)),
    input.onDidAccept(() => {
      const problem = check();
      if (!problem || (typeof problem !== 'string' && problem.severity !== vscode.InputBoxValidationSeverity.Error))
        done(input.value.trim());
    }),
  ]);
}

/** Asks for one of some items. Undefined when the user leaves. */
export function askOne<Item extends vscode.QuickPickItem>(
  step: StepPlace & { readonly placeholder?: string; readonly items: readonly Item[]; readonly active?: Item },
): Promise<Item | typeof BACK | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  Object.assign(pick, {
    title: step.title,
    step: step.step,
    totalSteps: step.totalSteps,
    placeholder: step.placeholder,
    items: step.items,
    ignoreFocusOut: true,
    matchOnDescription: true,
    buttons: step.back ? [vscode.QuickInputButtons.Back] : [],
  });
  if (step.active) pick.activeItems = [step.active];
  return shown<Item>(pick, (done) => [
    pick.onDidTriggerButton(() => done(BACK)),
    pick.onDidAccept(() => pick.activeItems[0] && done(pick.activeItems[0])),
  ]);
}

/** Runs steps in order. Going back repeats the one before; leaving any of them gives false, and nothing has been done. */
export async function inSteps(title: string, steps: readonly ((place: StepPlace) => Promise<unknown>)[]): Promise<boolean> {
  for (let at = 0; at < steps.length;) {
    const answer = await steps[at]!({ title, step: at + 1, totalSteps: steps.length, back: at > 0 });
    if (answer === undefined) return false;
    at += answer === BACK ? -1 : 1;
  }
  return true;
}

/** Shows an input until it is answered or left, and takes it away again. */
export async function shown<Value>(
  input: vscode.QuickInput,
  listen: (done: (value: Value | typeof BACK | undefined) => void) => vscode.Disposable[],
): Promise<Value | typeof BACK | undefined> {
  const disposables: vscode.Disposable[] = [input];
  try {
    return await new Promise((resolve) => {
      disposables.push(
        ...listen(resolve),
        input.onDidHide(() => resolve(undefined)),
      );
      input.show();
    });
  } finally {
    vscode.Disposable.from(...disposables).dispose();
  }
}
