export const itemClass =
  'flex min-h-9 cursor-default items-center gap-3 rounded-md px-2.5 data-[selected=true]:bg-sunken'
export const groupClass =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-xs'
