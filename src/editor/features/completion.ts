import * as vscode from 'vscode';
import { completeAnswer, completeGuide, parseGuide, type Suggestion } from '../../core/index';
import { toRange } from '../convert';
import { OUR_DOCUMENTS } from '../selector';
import type { Feature } from './feature';

/** Signs that open the list by themselves: VS Code does not suggest while one types Markdown. */
const TRIGGERS = ['#', '<', ':', '：', '/', '／', ',', '、', '-', '*'];

/** Openers, questions about what is not shown yet, missing headings, front matter; in guides kinds, areas and facets. */
export const completion: Feature = ({ documents }) =>
  vscode.languages.registerCompletionItemProvider(
    OUR_DOCUMENTS,
    {
      provideCompletionItems(document, position) {
        const offset = document.offsetAt(position);
        if (documents.isGuideDocument(document)) {
          const text = document.getText();
          return items(document, completeGuide(parseGuide(text).guide, text, offset));
        }
        const answer = documents.answer(document);
        return answer ? items(document, completeAnswer(answer.read, answer.checked.evidence, offset)) : [];
      },
    },
    ...TRIGGERS,
  );

const KINDS = {
  heading: vscode.CompletionItemKind.Struct,
  question: vscode.CompletionItemKind.Issue,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  opener: vscode.CompletionItemKind.Text,
};

function items(document: vscode.TextDocument, suggestions: readonly Suggestion[]): vscode.CompletionItem[] {
  return suggestions.map((suggestion, at) => {
    const item = new vscode.CompletionItem(
      { label: suggestion.label, description: (suggestion.isMessage ? vscode.l10n.t(suggestion.detail) : suggestion.detail).slice(0, 80) },
      KINDS[suggestion.kind],
    );
    item.insertText = suggestion.insert;
    item.range = toRange(document, suggestion.replace);
    // Marks that are typed already stand in no label; a name that is begun is compared with what would be written.
    const marks = suggestion.kind !== 'key' && suggestion.kind !== 'value';
    item.filterText = marks ? document.getText(item.range) + (suggestion.whole ?? '') + suggestion.label : suggestion.insert;
    if (suggestion.whole !== undefined) item.documentation = suggestion.whole;
    if (suggestion.again) item.command = { command: 'editor.action.triggerSuggest', title: '' };
    item.sortText = String(at).padStart(4, '0');
    return item;
  });
}
