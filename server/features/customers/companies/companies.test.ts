import { expect, test } from 'vitest'
import { withMailbox } from '#testing/mails.ts'
import { world } from '#testing/world.ts'

// An address that the domains below let send for them, and one that they do not.
const [good, bad] = ['8.8.4.4', '8.8.8.8']

/** A company, and mail that comes from where its domain says, or does not. */
async function withCompany() {
  const here = await world()
  const { receive } = await withMailbox(here)
  const { body: company } = await here.ana.post('/companies', { name: 'カゼ商会', domains: ['Kaze.Example'] })
  const write = async (address: string, { remoteAddress = good, published = true } = {}) => {
    const domain = address.slice(address.lastIndexOf('@') + 1)
    if (published)
      here.services.lookUp.say({ [domain]: `v=spf1 ip4:${good} -all`, [`_dmarc.${domain}`]: 'v=DMARC1; p=none' })
    await receive({ from: `Somebody <${address}>` }, { remoteAddress, from: address, helo: `mx.${domain}` })
    const { items } = (await here.ana.get(`/customers?q=${encodeURIComponent(address)}`)).body
    const { id } = items.find(({ email }: { email: string }) => email === address.toLowerCase()) ?? items[0]
    return id as string
  }
  const belonging = async (id: string) => (await here.ana.get(`/customers/${id}`)).body.belongsTo
  return { ...here, company, write, belonging }
}

test('T10: a domain that resembles that of a company, lies below it or goes on after it joins nobody to it', async () => {
  const { write, belonging, company, ana } = await withCompany()
  const alike = [
    'eve@evil-kaze.example',
    'eve@kaze.example.evil.test',
    'eve@sub.kaze.example',
    'eve@kaze.example.jp',
    'eve@akaze.example',
    'kaze.example@evil.test',
    'eve@xn--kze-6kc.example',
  ]
  for (const address of alike) expect(await belonging(await write(address)), address).toBeNull()
  // The domain itself, in whichever case it is written, does.
  const id = await write('yui@KAZE.example')
  expect(await belonging(id)).toMatchObject({ company: { id: company.id, name: 'カゼ商会' }, domain: 'kaze.example' })
  expect((await ana.get(`/companies/${company.id}`)).body).toMatchObject({ peopleCount: 1, domains: ['kaze.example'] })
})

test('T10: a sender of the right domain whom nobody vouches for joins nothing, until a mail proves them', async () => {
  const { write, belonging, company } = await withCompany()
  const forged = await write('yui@kaze.example', { remoteAddress: bad })
  expect(await belonging(forged)).toBeNull()
  expect(await belonging(await write('kei@kaze.example', { published: false, remoteAddress: bad }))).toBeNull()
  expect(await write('yui@kaze.example')).toBe(forged)
  expect(await belonging(forged)).toMatchObject({ company: { id: company.id } })
})

test('T10: a new domain brings those in whose mail has proved it before, and nobody else', async () => {
  const { ana, write, belonging, events, settle } = await withCompany()
  const proved = await write('yui@late.example')
  const forged = await write('kei@late.example', { remoteAddress: bad })
  const alike = [await write('eve@evil-late.example'), await write('eve@sub.late.example')]
  const apart = await write('mei@late.example')
  expect(await ana.put(`/customers/${apart}/company`, { companyId: null })).toBeOk()
  const { body: late } = await ana.post('/companies', { name: 'Late', domains: ['late.example'] })
  expect(await belonging(proved)).toMatchObject({ company: { id: late.id }, domain: 'late.example' })
  for (const id of [forged, ...alike, apart]) expect(await belonging(id)).toBeNull()
  await settle()
  expect(events.named('customer.company_changed')).toMatchObject([{ data: { customerId: proved, by: 'domain' } }])
})

test('what a person decides stays, whatever mail comes later', async () => {
  const { ana, bo, viewer, otherWorkspace, write, belonging, company, events, settle } = await withCompany()
  const id = await write('yui@kaze.example')
  const at = `/customers/${id}/company`
  const { body: other } = await bo.post('/companies', { name: 'Other' })
  expect(await viewer.put(at, { companyId: other.id })).toBeProblem('forbidden')
  const { body: strange } = await otherWorkspace.ana.post('/companies', { name: 'Next door' })
  expect(await ana.put(at, { companyId: strange.id })).toBeProblem('company_unknown')
  expect(await ana.put(at, { companyId: other.id })).toBeOk()
  await write('yui@kaze.example')
  expect(await belonging(id)).toMatchObject({ company: { id: other.id }, domain: null, by: 'Ana' })
  expect(await ana.put(at, { companyId: null })).toBeOk()
  await write('yui@kaze.example')
  expect(await belonging(id)).toBeNull()
  await settle()
  expect(events.named('customer.company_changed').map(({ data }) => data)).toEqual([
    { customerId: id, from: null, to: company.id, by: 'domain' },
    { customerId: id, from: company.id, to: other.id, by: 'person' },
    { customerId: id, from: other.id, to: null, by: 'person' },
  ])
})

test('a domain is one that says something, belongs to one company, and takes its people along when it goes', async () => {
  const { ana, otherWorkspace, write, belonging, company } = await withCompany()
  const post = (domain: string) => ana.post('/companies', { name: 'New', domains: [domain] })
  for (const domain of ['gmail.com', 'docomo.ne.jp', 'x.dion.ne.jp', '@YAHOO.co.jp'])
    expect(await post(domain), domain).toBeProblem('company_domain_shared')
  for (const domain of ['localhost', 'a b.example', 'https://kaze.example/', '[192.0.2.1]'])
    expect(await post(domain), domain).toBeProblem('company_domain_invalid')
  expect(await post('info@KAZE.example')).toBeProblem('company_domain_taken')
  expect((await post('日本語.example')).body.domains).toEqual(['xn--wgv71a119e.example'])
  expect(await otherWorkspace.ana.post('/companies', { name: 'Next door', domains: ['kaze.example'] })).toBeOk()
  const changes = [
    { name: 'Kaze' },
    { note: 'N' },
    { domains: ['kaze.example', 'b.example'] },
    { domains: ['kaze.example', 'b.example'] },
  ]
  for (const answer of await Promise.all(changes.map((change) => ana.patch(`/companies/${company.id}`, change))))
    expect(answer).toBeOk()
  expect((await ana.get(`/companies/${company.id}`)).body).toMatchObject({
    name: 'Kaze',
    note: 'N',
    domains: ['b.example', 'kaze.example'],
  })
  const [byDomain, byHand] = [await write('yui@kaze.example'), await write('kei@else.example')]
  expect(await ana.put(`/customers/${byHand}/company`, { companyId: company.id })).toBeOk()
  expect(await ana.patch(`/companies/${company.id}`, { domains: [] })).toBeOk()
  expect(await belonging(byDomain)).toBeNull()
  expect(await belonging(byHand)).toMatchObject({ company: { id: company.id } })
  expect(await ana.delete(`/companies/${company.id}`)).toBeOk()
  expect(await belonging(byHand)).toBeNull()
})

test('companies come by name, page by page and by search; each has its people and their conversations', async () => {
  const { ana, write, company, otherWorkspace } = await withCompany()
  for (const name of ['beta', 'Alpha', 'gamma']) expect(await ana.post('/companies', { name })).toBeOk()
  const names = async (query: string) =>
    (await ana.get(`/companies?${query}`)).body.items.map(({ name }: { name: string }) => name)
  const { body: first } = await ana.get('/companies?limit=3')
  expect(first.items.map(({ name }: { name: string }) => name)).toEqual(['Alpha', 'beta', 'gamma'])
  expect(await names(`limit=3&cursor=${first.next}`)).toEqual(['カゼ商会'])
  expect(await names('q=kaze')).toEqual(['カゼ商会'])
  const people = [await write('yui@kaze.example'), await write('kei@kaze.example')]
  await write('eve@else.example')
  const ids = async (path: string) => (await ana.get(path)).body.items.map(({ id }: { id: string }) => id)
  expect((await ids(`/customers?company=${company.id}`)).sort()).toEqual(people.sort())
  const { items } = (await ana.get(`/conversations?company=${company.id}`)).body
  expect(items.map(({ customer }: { customer: { id: string } }) => customer.id).sort()).toEqual(people)
  expect((await otherWorkspace.ana.get(`/customers?company=${company.id}`)).body.items).toEqual([])
  expect((await otherWorkspace.ana.get(`/conversations?company=${company.id}`)).body.items).toEqual([])
})

test('a company that is removed while others change it or put people there is gone for them, and nothing breaks', async () => {
  const { ana, bo, write } = await withCompany()
  const customer = await write('mio@other.example')
  for (let turn = 0; turn < 5; turn++) {
    const { body: company } = await ana.post('/companies', { name: 'すぐ消える', domains: [] })
    const [removed, ...others] = await Promise.all([
      ana.delete(`/companies/${company.id}`),
      bo.patch(`/companies/${company.id}`, { domains: ['gone.example'] }),
      bo.put(`/customers/${customer}/company`, { companyId: company.id }),
    ])
    expect(removed).toBeOk()
    for (const { status, body } of others)
      expect(['not_found', 'company_unknown', undefined], String(status)).toContain(body.code)
  }
})

test('two who add the same domain to one company at once both have it', async () => {
  const { ana, bo, company } = await withCompany()
  const domains = ['kaze.example', 'kaze-shop.example']
  const answers = await Promise.all([ana, bo].map((one) => one.patch(`/companies/${company.id}`, { domains })))
  for (const answer of answers) expect(answer.body.domains).toEqual(domains.toSorted())
})
