import { EntityParser, EventedTokenizer } from 'simple-html-tokenizer';
import names from './words/entities.json';

/** Elements whose words are not part of the page's text. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'select',
  'option',
  'svg',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'dialog',
  'menu',
  'label',
  'input',
  'textarea',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'blockquote',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'pre',
  'figure',
  'figcaption',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'details',
  'summary',
  'hr',
  'address',
  'body',
  'html',
]);
/** Names of roles and classes of the parts around a text. */
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|footer|breadcrumbs?|cookie|share|sharing|social|related|newsletter|subscribe|advert(?:isement)?|ads?|banner|popup|modal|toc|pagination|screen-reader-text|sr-only)(?:$|[\s_-])/i;

/** Whether a text is the source of a page and no plain text. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 3000);
  if (/^\s*(?:<!doctype html|<html[\s>]|<body[\s>]|<meta charset)/i.test(head)) return true;
  const tags = head.match(/<\/?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|article|section|span|br)(?:\s[^<>]{0,300})?\/?>/gi) ?? [];
  return tags.length >= 6 && /^\s*</.test(head);
}

/** The text of a page with its headings, lists, tables and line ends as Markdown. Total and linear. */
export function textOfHtml(html: string): string {
  const writer = new Writer();
  const tokenizer = new EventedTokenizer(writer, new EntityParser(names as Record<string, string>), 'codemod');
  // An ampersand that opens no entity is one; the tokenizer would look for its semicolon to the end of the page.
  tokenizer.tokenize(html.replace(/&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,24});)/g, '&amp;'));
  return writer.text();
}

type Delegate = ConstructorParameters<typeof EventedTokenizer>[0];

class Writer implements Delegate {
  readonly #parts: string[] = [];
  #tag = '';
  #closes = false;
  #selfClosing = false;
  #attribute = '';
  #value = '';
  #marks = '';
  #words = '';
  #silent: { tag: string; depth: number } | undefined;
  #lists: { ordered: boolean; count: number }[] = [];
  #quotes = 0;
  #inRow = false;
  #inPre = false;
  #inCell = false;
  #pending = '';

  text(): string {
    return this.#parts
      .join('')
      .replace(/[ \t]{1,200}\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  reset(): void {}
  beginData(): void {
    this.#words = '';
  }
  appendToData(char: string): void {
    this.#words += char;
  }
  finishData(): void {
    if (this.#silent) return;
    const words = this.#inPre && !this.#inRow ? this.#words : this.#words.replace(/[\s\u00a0]+/g, ' ');
    if (words.trim() === '' && !this.#inPre) {
      if (words !== '' && !this.#atLineStart()) this.#parts.push(' ');
      return;
    }
    this.#parts.push(this.#start(), this.#atLineStart() ? words.trimStart() : words);
  }
  tagOpen(): void {}
  beginStartTag(): void {
    [this.#tag, this.#closes, this.#selfClosing, this.#marks] = ['', false, false, ''];
  }
  beginEndTag(): void {
    [this.#tag, this.#closes] = ['', true];
  }
  appendToTagName(char: string): void {
    this.#tag += char;
  }
  beginAttribute(): void {
    this.#attribute = '';
  }
  appendToAttributeName(char: string): void {
    this.#attribute += char;
  }
  beginAttributeValue(): void {
    this.#value = '';
  }
  appendToAttributeValue(char: string): void {
    this.#value += char;
  }
  finishAttributeValue(): void {
    const name = this.#attribute.toLowerCase();
    if (name === 'class' || name === 'id' || name === 'role') this.#marks += ` ${this.#value.slice(0, 200)}`;
    else if (name === 'hidden' || (name === 'aria-hidden' && this.#value === 'true')) this.#marks += ' sr-only';
  }
  markTagAsSelfClosing(): void {
    this.#selfClosing = true;
  }
  beginComment(): void {}
  appendToCommentData(): void {}
  finishComment(): void {}
  reportSyntaxError(): void {}

  finishTag(): void {
    const tag = this.#tag.toLowerCase();
    if (this.#closes) this.#close(tag);
    else this.#open(tag);
  }

  #open(tag: string): void {
    if (this.#silent) {
      if (tag === this.#silent.tag && !VOID.has(tag) && !this.#selfClosing) this.#silent.depth++;
      return;
    }
    const isPart = tag === 'div' || tag === 'section' || tag === 'ul' || tag === 'header' || tag === 'span' || tag === 'p';
    if ((SILENT.has(tag) || (isPart && FURNITURE.test(this.#marks))) && !VOID.has(tag) && !this.#selfClosing) {
      this.#silent = { tag, depth: 1 };
      return;
    }
    switch (tag) {
      case 'br':
        this.#parts.push(this.#inRow ? ' <br> ' : '\n');
        return;
      case 'b':
      case 'strong':
        this.#mark('**');
        return;
      case 'ul':
      case 'ol':
        this.#break(this.#lists.length === 0);
        if (this.#lists.length < 12) this.#lists.push({ ordered: tag === 'ol', count: 0 });
        return;
      case 'li':
        this.#item();
        return;
      case 'tr':
        this.#break(false);
        this.#parts.push('|');
        [this.#inRow, this.#inCell] = [true, false];
        return;
      case 'td':
      case 'th':
        this.#parts.push(this.#inCell ? ' | ' : ' ');
        this.#inCell = true;
        return;
      case 'blockquote':
        this.#break(true);
        this.#quotes = Math.min(this.#quotes + 1, 6);
        return;
      case 'pre':
        this.#break(true);
        this.#inPre = true;
        return;
      case 'hr':
        this.#break(true);
        return;
      default:
        if (/^h[1-6]$/.test(tag)) {
          this.#break(true);
          this.#pending = `${'#'.repeat(Number(tag[1]))} `;
        } else if (BLOCKS.has(tag)) this.#break(tag === 'p' || tag === 'section' || tag === 'table');
    }
  }

  #close(tag: string): void {
    if (this.#silent) {
      if (tag === this.#silent.tag && --this.#silent.depth === 0) this.#silent = undefined;
      // A part that was never closed does not swallow the page.
      else if (tag === 'body' || tag === 'html' || (tag === 'article' && this.#silent.tag !== 'script')) this.#silent = undefined;
      return;
    }
    if (tag === 'b' || tag === 'strong') this.#mark('**');
    else if (tag === 'ul' || tag === 'ol') {
      this.#lists.pop();
      this.#break(this.#lists.length === 0);
    } else if (tag === 'tr') {
      if (this.#inCell) this.#parts.push(' |');
      [this.#inRow, this.#inCell] = [false, false];
      this.#break(false);
    } else if ((tag === 'td' || tag === 'th') && this.#inCell) {
      this.#parts.push(' |');
      this.#inCell = false;
    } else if (tag === 'blockquote') {
      this.#quotes = Math.max(0, this.#quotes - 1);
      this.#break(true);
    } else if (tag === 'pre') {
      this.#inPre = false;
      this.#break(true);
    } else if (/^h[1-6]$/.test(tag)) {
      this.#pending = '';
      this.#break(true);
    } else if (BLOCKS.has(tag)) this.#break(tag === 'p' || tag === 'table' || tag === 'section');
  }

  #item(): void {
    this.#break(false);
    const list = this.#lists.at(-1);
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1));
    this.#pending = `${indent}${list?.ordered ? `${++list.count}.` : '-'} `;
  }

  #mark(mark: string): void {
    if (!this.#inRow && this.#pending === '') this.#parts.push(this.#atLineStart() ? `${this.#start()}${mark}` : mark);
  }

  /** What stands at the start of a line of this kind. */
  #start(): string {
    if (!this.#atLineStart() && this.#pending === '') return '';
    const start = `${this.#inRow ? '' : '> '.repeat(this.#quotes)}${this.#pending}`;
    this.#pending = '';
    return start;
  }

  #atLineStart(): boolean {
    return this.#parts.length === 0 || this.#parts.at(-1)!.endsWith('\n');
  }

  #break(gap: boolean): void {
    if (this.#inRow) return;
    if (!this.#atLineStart()) this.#parts.push('\n');
    if (gap && this.#parts.length > 0) this.#parts.push('\n');
  }
}
