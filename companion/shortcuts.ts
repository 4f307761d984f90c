/** The commands of the manifest. */
export type ShortcutCommand = 'open-panel' | 'next-tip' | 'previous-tip' | 'open-card' | 'apply-tip' | 'skip-tip';

/** A command and the keys it has now in this browser, as the browser writes them; without keys where the person or nobody has chosen any. */
export type Shortcut = {readonly command: ShortcutCommand; readonly keys: string};
