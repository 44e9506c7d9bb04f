/**
 * A sentence for the user, not yet translated. `text` is the English template with `{named}` places; the editor
 * layer looks it up in the bundle of the interface language and fills the places from `data`.
 */
export interface Message {
  readonly text: string;
  readonly data: MessageData;
}

export type MessageData = Readonly<Record<string, string | number>>;

export function message(text: string, data: MessageData = {}): Message {
  return { text, data };
}

/** Fills the `{named}` places of a template; a place without data stays visible. */
export function fill(template: string, data: MessageData): string {
  return template.replace(/\{(\w{1,40})\}/g, (place, name: string) => String(data[name] ?? place));
}
