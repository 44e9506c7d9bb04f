import * as vscode from 'vscode';
import { blankGuide, folderNameFor, LANGUAGES, usualRounds } from '../../core/index';
import { chooseFolder, createGuide, hasRoomForGuide } from '../guide-folder';
import { askOne, askText, BACK, inSteps } from '../steps';
import type { Command } from './command';

/** A guide from nothing: asks for the company, the role, the language and the rounds. Leaving any step writes nothing. */
export const newGuide: Command = {
  id: 'starDrafts.newGuide',
  async run(services) {
    if (!(await hasRoomForGuide())) return;
    const own = LANGUAGES.find(({ id }) => vscode.env.language.startsWith(id)) ?? LANGUAGES[0]!;
    let language = own;
    let company = '';
    let role = '';
    let rounds: string | undefined;
    const asked = await inSteps(vscode.l10n.t('New Guide'), [
      async (place) => {
        const answer = await askText({
          ...place,
          prompt: vscode.l10n.t('The company; leave it empty if you do not know yet'),
          value: company,
        });
        if (typeof answer === 'string') company = answer;
        return answer;
      },
      async (place) => {
        const answer = await askText({
          ...place,
          prompt: vscode.l10n.t('The role you apply for'),
          value: role,
          validate: (value) => (value.trim() === '' ? vscode.l10n.t('Write the role.') : undefined),
        });
        if (typeof answer === 'string') role = answer;
        return answer;
      },
      async (place) => {
        const items = [own, ...LANGUAGES.filter((one) => one !== own)].map((one) => ({ label: one.name, language: one }));
        const active = items.find((item) => item.language === language);
        const answer = await askOne({
          ...place,
          placeholder: vscode.l10n.t('The language of the interview'),
          items,
          ...(active && { active }),
        });
        if (answer && answer !== BACK) {
          if (answer.language !== language) rounds = undefined;
          language = answer.language;
        }
        return answer;
      },
      async (place) => {
        const answer = await askText({
          ...place,
          prompt: vscode.l10n.t('The rounds, with commas between them'),
          value: rounds ?? usualRounds(language.id).join(language.id === 'ja' ? '、' : ', '),
          validate: (value) => (namesIn(value).length === 0 ? vscode.l10n.t('Write one round at least.') : undefined),
        });
        if (typeof answer === 'string') rounds = answer;
        return answer;
      },
    ]);
    const root = asked ? await chooseFolder() : undefined;
    if (!root) return;
    const text = blankGuide({ company, role, language: language.id, rounds: namesIn(rounds ?? '') });
    await createGuide(services, root, folderNameFor(company, role), new TextEncoder().encode(text));
  },
};

function namesIn(written: string): string[] {
  return written
    .split(/[,、，]/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}
