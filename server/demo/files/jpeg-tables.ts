/** In which order the 64 values of a block are written. */
export const zigzag = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
]

/** Fine detail costs bytes and is seen little: the further from the corner, the coarser. */
const divisors = (base: number, growth: number): number[] =>
  Array.from({ length: 64 }, (_, at) => Math.min(120, Math.round(base + growth * ((at & 7) + (at >> 3)))))
export const lumaDivisors = divisors(8, 5)
export const chromaDivisors = divisors(10, 9)

type Code = [value: number, length: number]

/** One set of codes for brightness and colours: all differences have four bits, all runs eight, so nothing has to be counted. */
const dcSymbols = Array.from({ length: 12 }, (_, size) => size)
const acSymbols = [0x00, 0xf0, ...Array.from({ length: 160 }, (_, at) => (Math.floor(at / 10) << 4) | ((at % 10) + 1))]
const acPlaces = new Map(acSymbols.map((symbol, place) => [symbol, place]))

export const dcCode = (size: number): Code => [size, 4]
export const acCode = (symbol: number): Code => [acPlaces.get(symbol) ?? 0, 8]

const lengths = (length: number, count: number): number[] =>
  Array.from({ length: 16 }, (_, at) => (at + 1 === length ? count : 0))

export const huffmanTables = [
  0x00,
  ...lengths(4, dcSymbols.length),
  ...dcSymbols,
  0x10,
  ...lengths(8, acSymbols.length),
  ...acSymbols,
]
