/** What may leave all else in a page inert, so that what is ours stands in it. */
export const dialog = 'dialog[open], [role="dialog"], [role="alertdialog"]';

/** The `z-index` of everything of ours: the highest there is. */
export const TOP = '2147483647';
