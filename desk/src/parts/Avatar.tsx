import { classes } from './classes.ts'

// Muted dyes that carry white text at 4.5:1; they mean nothing but "another person".
const dyes = ['#3d6b6e', '#7a5c2e', '#6b5485', '#80524f', '#4a6288', '#56683c', '#835073', '#5f5a52']

const dyeOf = (name: string) =>
  dyes[[...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7) % dyes.length]

const sizes = {
  xs: 'size-[1.15rem] text-[0.625rem]',
  sm: 'size-6 text-[0.6875rem]',
  md: 'size-8 text-sm',
  lg: 'size-11 text-lg',
}

export function Avatar({ name, size = 'md' }: { name: string; size?: keyof typeof sizes }) {
  return (
    <span
      aria-hidden
      style={{ backgroundColor: dyeOf(name) }}
      className={classes(
        'inline-flex shrink-0 select-none items-center justify-center rounded-full font-semibold text-[#fff] leading-none',
        sizes[size],
      )}
    >
      {[...name.trim()][0]?.toUpperCase() ?? '·'}
    </span>
  )
}
