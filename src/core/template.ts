import type { SectionRole } from './answer/section';
import type { Format } from './formats';
import type { Kind } from './kinds';
import type { Language } from './languages';
import { quoteValue } from './text/front-matter';

export interface TemplateOptions {
  /** The words of the question, for the title. */
  readonly question: string;
  /** Id or words that the front matter names; without it there is no front matter. */
  readonly reference?: string;
  /** Further front matter, such as a kind chosen by hand. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly format: Format;
  readonly language: Language;
  /** Whether a line under the title asks for the conclusion in one sentence. */
  readonly lead: boolean;
  /** Whether the questions to the writer stand in the template, as comments. */
  readonly prompts: boolean;
  /** Whether the question stands above the sections as a heading. */
  readonly title: boolean;
  readonly eol?: string;
}

/** A template as plain Markdown. It holds no spoken word, so no check speaks on it. */
export interface Template {
  readonly text: string;
  /** Where the cursor goes, section by section: offsets of empty lines in `text`, in order. */
  readonly stops: readonly number[];
}

/** Writes the template of an answer to a question, shaped by its kind. Total: any words make a sound template. */
export function templateFor(options: TemplateOptions): Template {
  const eol = options.eol ?? '\n';
  const stops: number[] = [];
  let text = '';
  const line = (words = '') => {
    text += words + eol;
  };
  const stop = (role: SectionRole | 'lead') => {
    if (options.prompts)
      for (const prompt of options.language.prompts[options.kind.asks ?? options.kind.id][role])
        line(`<!-- ${prompt.replace(/--+/g, '-')} -->`);
    stops.push(text.length);
    line();
  };
  if (options.reference !== undefined) {
    line('---');
    for (const [key, value] of Object.entries({ question: options.reference, ...options.fields })) line(`${key}: ${quoteValue(value)}`);
    line('---');
  }
  if (options.title) {
    line(`# ${oneLine(options.question)}`);
    line();
  }
  if (options.lead) {
    stop('lead');
    line();
  }
  options.format.roles.forEach((role, at) => {
    if (at > 0) line();
    line(`## ${options.language.headings[role][0]}`);
    line();
    stop(role);
  });
  return { text, stops };
}

/** The template as a snippet of the editor: its own signs escaped, a tab stop at each place, the last one final. */
export function snippetOf(template: Template): string {
  let snippet = '';
  let at = 0;
  template.stops.forEach((stop, index) => {
    snippet += `${escapeSnippet(template.text.slice(at, stop))}$${index + 1}`;
    at = stop;
  });
  return `${snippet}${escapeSnippet(template.text.slice(at))}$0`;
}

export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A heading is one line, and a trailing mark of an id must not look like ours. */
function oneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' ? '…' : line;
}
