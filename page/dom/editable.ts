/** Selects an element whose text a person can edit, also one that takes plain text only. */
export const editable = ':is([contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"])';

/** Selects such an element that says it is a text box. */
export const editableTextbox = `${editable}[role="textbox"]`;
