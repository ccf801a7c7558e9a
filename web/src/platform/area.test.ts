import { describe, expect, it } from 'vitest'
import { balanced, grouped, ofSquareMetres, percent, shown, steps } from './area'

describe('area as shown', () => {
  it('shows one hectare as fifteen mu', () => {
    expect(shown(ofSquareMetres(10000), 'mu')).toBe('15.00')
    expect(shown(ofSquareMetres(10000), 'ha')).toBe('1.0000')
  })

  it('rounds half up, in integers: 0.005 mu is 10/3 m²', () => {
    expect(steps(ofSquareMetres(3.33), 'mu')).toBe(0)
    expect(steps(ofSquareMetres(3.34), 'mu')).toBe(1)
  })

  it('groups thousands whatever the locale', () => {
    expect(grouped(1234567.5, 2)).toBe('1,234,567.50')
  })

  it('gives three equal thirds that add up to the total', () => {
    const third = ofSquareMetres(3333.33)
    const parts = balanced([third, third, third], ofSquareMetres(10000), 'mu')
    expect(parts.reduce((all, part) => all + part, 0)).toBe(1500)
  })

  it('does not force parts that are not of this whole', () => {
    expect(balanced([ofSquareMetres(10)], ofSquareMetres(100000), 'm2')).toEqual([1000])
  })

  it('shows a trace as less than a tenth of a percent', () => {
    expect(percent(ofSquareMetres(1), ofSquareMetres(100000))).toBe('< 0.1 %')
  })
})
