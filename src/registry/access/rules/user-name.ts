/** 3 to 30 small letters, digits, dots and underscores. */
export const isUserName = (text: string): boolean => /^[a-z0-9][a-z0-9_.]{2,29}$/.test(text);
