/** Signs sessions and the app role's password in tests. */
export const testSecret = 'only-for-tests-0123456789-abcdefghij'
