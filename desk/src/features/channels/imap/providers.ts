/** Their names are the same in every language. */
export const providerNames = { microsoft: 'Microsoft 365', google: 'Google' } as const

/** Where each of them keeps its mail; it saves the typing. */
export const providerHosts = { microsoft: 'outlook.office365.com', google: 'imap.gmail.com' } as const
