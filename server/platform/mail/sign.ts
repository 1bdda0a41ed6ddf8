import { generateKeyPair } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import DKIM from 'nodemailer/lib/dkim'

export type SigningKey = { domain: string; selector: string; privateKey: string }

/** Signs a finished mail for the domain (DKIM). The bytes that were given follow unchanged behind the signature. */
export async function signMail(raw: Buffer, { domain, selector, privateKey }: SigningKey): Promise<Buffer> {
  const signer = new DKIM({ keys: [{ domainName: domain, keySelector: selector, privateKey }] })
  return buffer(signer.sign(raw))
}

/** A new pair: the private key as PEM, the public one as it stands in DNS. RSA 2048, which every receiver can check. */
export async function newSigningPair(): Promise<{ privateKey: string; publicKey: string }> {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  })
  return { privateKey: pair.privateKey, publicKey: pair.publicKey.toString('base64') }
}
