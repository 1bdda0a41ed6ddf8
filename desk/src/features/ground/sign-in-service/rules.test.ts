import { expect, test } from 'vitest'
import { readDomains } from './rules.ts'

test.each([
  ['', []],
  ['minato.example', ['minato.example']],
  [' Minato.example,  @shop.example ', ['minato.example', 'shop.example']],
  ['ｍｉｎａｔｏ.example、shop.example', ['minato.example', 'shop.example']],
  ['a.example a.example', ['a.example']],
])('%j is read as the domains %j', (typed, expected) => expect(readDomains(typed)).toEqual(expected))
