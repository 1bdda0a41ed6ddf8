/** A picture of 4 by 3 pixels, the smallest that a browser shows. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGNQD+iHIwacHADqwwxJUyjEeAAAAABJRU5ErkJggg==',
  'base64',
)
