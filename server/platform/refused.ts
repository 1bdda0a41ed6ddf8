/** Something that whoever runs the installation can mend: said in one sentence, without a stack. */
export class Refused extends Error {
  override readonly name: string = 'Refused'
}
