/** Something outside was not to be had. Why is only in `cause`, which is for the log and for nobody else. */
export class OutgoingFailed extends Error {
  override readonly name = 'OutgoingFailed'

  constructor(options?: ErrorOptions) {
    super('The address could not be fetched.', options)
  }
}
