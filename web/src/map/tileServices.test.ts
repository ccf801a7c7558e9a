import { describe, expect, it } from 'vitest'
import { sampleTile, testService, verdictOf } from './tileServices'

const answer = (status: number, type = 'image/png') => ({ status, headers: { get: () => type } })

describe('a key of a tile service', () => {
  it('is told apart by what the service answers', () => {
    expect(verdictOf(answer(200))).toBe('ok')
    expect(verdictOf(answer(418))).toBe('wrongKind')
    expect(verdictOf(answer(403))).toBe('wrongKind')
    expect(verdictOf(answer(429))).toBe('quota')
    expect(verdictOf(answer(404))).toBe('notFound')
    expect(verdictOf(answer(500))).toBe('refused')
    expect(verdictOf(answer(200, 'text/html'))).toBe('noPicture')
  })

  it('is not even asked with a space in it', async () => {
    expect(await testService('https://t{0-7}.example.org/t?x={x}&y={y}&l={z}&tk=abc ')).toEqual({
      verdict: 'spaces',
      status: 0,
    })
  })

  it('is asked for one tile over China', () => {
    expect(sampleTile('https://t{0-7}.example.org/{z}/{x}/{y}')).toBe('https://t0.example.org/4/12/6')
    expect(sampleTile('https://a.org/{z}/{x}/{-y}.png')).toBe('https://a.org/4/12/9.png')
  })
})
