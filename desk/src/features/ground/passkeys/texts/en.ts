import type { ja } from './ja.ts'

export const en = {
  passkeys: 'Passkeys',
  passkeys_about:
    'Sign in by fingerprint, face or the lock of your device, without password or code. Add one for each device or security key.',
  add: 'Add a passkey',
  add_about: 'Please confirm with your password. Your device then takes you through the rest.',
  add_go: 'Next',
  added: 'Passkey added',
  none: 'There is none yet.',
  name: 'Name',
  name_hint: 'Such as “office laptop”, to tell it from others. Left empty, it is the name of the device.',
  password: 'Password',
  made: 'added {at}',
  used: 'last used {at}',
  unused: 'not used yet',
  rename: 'Rename',
  rename_save: 'Save',
  rename_of: 'Rename {name}',
  remove: 'Remove',
  remove_of: 'Remove {name}',
  remove_title: 'Remove “{name}”?',
  remove_about:
    'It will no longer sign you in. What stays on the device, remove in its own settings. Please confirm with your password.',
  removed: 'Passkey removed',
  elsewhere: 'To use passkeys, please open the desk under this address:',
  impossible:
    'Passkeys cannot be used under this address: it must be a name with https. Please ask your administrator.',
  unsupported: 'This browser knows no passkeys. Please try another one.',
  sign_in: 'Sign in with a passkey',
  cancelled: 'It was cancelled, or took too long. Please try again.',
  known: 'This device has a passkey already. Please use another device or security key.',
  failed: 'The device could not use a passkey. Please look at its screen lock and try again.',
} as const satisfies Record<keyof typeof ja, string>
