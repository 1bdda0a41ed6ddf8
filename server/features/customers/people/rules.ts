/** What a customer is called before anybody has told us a name. */
export const nameFromAddress = (address: string): string => address.slice(0, address.lastIndexOf('@')) || address
