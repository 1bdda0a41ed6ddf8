import { useEffect, useState } from 'react'
import type { Language } from './i18n/texts.ts'

const locale = (language: Language) => (language === 'ja' ? 'ja-JP' : 'en-GB')

const formats = new Map<string, Intl.DateTimeFormat>()
function format(language: Language, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${JSON.stringify(options)}`
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locale(language), options)
  formats.set(key, found)
  return found
}

const dayNumber = (at: Date) =>
  Math.round(new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime() / 86_400_000)

const sayClock = (at: Date, language: Language) =>
  format(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at)

/** As short as it can be said without being misread: today by the clock, this year by the day. */
export function sayMoment(iso: string, now: Date, language: Language) {
  const at = new Date(iso)
  const days = dayNumber(at) - dayNumber(now)
  if (days === 0) return sayClock(at, language)
  if (Math.abs(days) === 1) {
    const day = new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' }).format(days, 'day')
    return `${language === 'en' ? day.charAt(0).toUpperCase() + day.slice(1) : day} ${sayClock(at, language)}`
  }
  if (at.getFullYear() === now.getFullYear()) {
    const day = format(language, { month: 'short', day: 'numeric' }).format(at)
    return days > 0 ? `${day} ${sayClock(at, language)}` : day
  }
  return format(language, { year: 'numeric', month: 'short', day: 'numeric' }).format(at)
}

export const sayFully = (iso: string, language: Language) =>
  format(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso))

/** Day and clock as somebody in this zone has them. */
export const sayZoned = (at: Date, zone: string, language: Language) =>
  format(language, {
    timeZone: zone,
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at)

export const sayDay = (iso: string, language: Language) =>
  format(language, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }).format(new Date(iso))

export function sayBytes(bytes: number, language: Language) {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step)
}

/** The present, moving every so many seconds, so that "today" does not grow old on a screen left open. */
export function useNow(seconds = 60) {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), seconds * 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return now
}
