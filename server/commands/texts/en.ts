export const en = {
  ok: 'ok       ',
  note: 'note     ',
  problem: 'PROBLEM  ',
  healthy: 'No problem found.',
  unhealthy: 'Problems found: {problems}. Each line above says what to do.',

  settingsReadable: 'The settings can be read.',
  settingPort: '{setting} is not a port number. Set it to a number from 0 to 65535.',
  settingS3:
    'S3_URL is of no use in this version: files are kept under DATA_DIR only. Unset it, and share DATA_DIR between machines.',
  settingNetworks:
    '{setting} is not a list of addresses or networks. Write them with commas between, such as 10.1.0.0/16, or leave it out.',
  settingCount: '{setting} is not a number. Set it to a whole number above 0, or leave it out.',
  settingPublicUrl: '{setting} is not an address. Set it to one such as https://desk.example.com.',
  settingDatabaseUrl:
    '{setting} is not the address of a PostgreSQL. It looks like postgres://user:password@host:5432/database.',
  settingMailUrl:
    '{setting} is not the address of a mail server. It looks like smtp://user:password@mail.example.com:587.',
  settingCertificate: '{setting} must name a PEM file with one certificate.',
  settingSecret: '{setting} is too short or too simple. Take a new one from: openssl rand -hex 32',

  node: 'Node.js {version}',
  nodeOld: 'Node.js {version} is too old; {wantedNode} or newer is needed. Start by npm, which brings its own.',
  desk: 'The desk is built.',
  deskNotBuilt: 'The desk is not built, so browsers see nothing. npm start builds it.',

  secretSet: 'SECRET is set.',
  secretKept: 'The secret is kept in {dataDir}/secret. Keep a copy of it with your backups.',
  secretToCome: 'SECRET is not set; one will be made in {dataDir}/secret with the first start.',
  secretAlone:
    'SECRET is not set although the database is on another machine. Processes elsewhere would each make their own; set the same SECRET for all of them.',
  publicUrl: 'Browsers and mails find this installation at {publicUrl}.',
  publicUrlHere: 'Browsers on this machine find it at {publicUrl}.',
  publicUrlProxied: 'Browsers find it at {publicUrl}; a proxy on this machine has to pass them on to {host}.',
  publicUrlPlain:
    'PUBLIC_URL is {publicUrl}, without TLS: passwords travel in the clear. Put a proxy with https: in front.',
  publicUrlLocal:
    'HOST is {host}, open to other machines, but links in mails lead to {publicUrl}, which only this machine reaches. Set PUBLIC_URL to the address that people use.',

  dataMissing: 'There is no data folder {dataDir} yet. The first start makes it.',
  dataWritable: 'The data folder {dataDir} can be written.',
  dataNotWritable:
    'The data folder {dataDir} cannot be written ({reason}). Give it to the account that runs Madoguchi.',
  diskFree: '{free} MB are free on its disk.',
  diskNarrow: 'Only {free} MB are free on the disk of the data folder. Make room before it is full.',
  diskFull:
    'The disk of the data folder is as good as full ({free} MB free). Mail can soon not be taken in any more; make room now.',

  webOurs: 'Madoguchi answers on port {port}.',
  smtpOurs: 'Mail is received on port {port}.',
  smtpOff: 'SMTP_IN_PORT is off: mail comes in by "mail deliver" only.',
  smtpSilent:
    'Nobody receives mail on port {port} although browsers are served. Start a worker: npm run madoguchi -- worker',
  portFree: 'Port {port} ({setting}) is free: Madoguchi does not run here now. Start it with npm start.',
  portTaken: 'Port {port} ({setting}) belongs to another program. End that, or set {setting} to a free port.',
  portRefused:
    'Port {port} ({setting}) cannot be opened on {host} ({reason}). Choose another one, or an address of this machine.',

  mailOutbox: 'MAIL_URL is not set: mail does not leave, it is put into {folder}.',
  mailReady: 'The mail server {server} lets us in, over TLS.',
  mailReadyOpen: 'The mail server {server} answers, over TLS.',
  mailPlain: 'The mail server {server} answers, but without TLS: mails travel in the clear.',
  mailPasswordPlain:
    'The mail server {server} lets us in, but without TLS: the password travels in the clear. Use smtps:// or a server with STARTTLS.',
  mailNotReached:
    'The mail server {server} does not answer ({reason}). Check the host and port in MAIL_URL, and the firewall.',
  mailNoGreeting: 'What answers at {server} does not greet like a mail server ({reason}). Check the port in MAIL_URL.',
  mailTls:
    'No secure connection to {server} ({reason}). Port 465 wants smtps://, port 587 smtp://; the certificate must be valid.',
  mailSignIn:
    'The mail server {server} refuses our sign-in ({reason}). Check user and password in MAIL_URL; special characters have to be percent-encoded.',

  embeddedNone: 'There is no database in {dataDir} yet. npm start makes it.',
  embeddedRuns: 'The embedded database runs.',
  embeddedStopped: 'The embedded database does not run; it was started for these checks only.',
  embeddedBroken: 'The embedded database does not start: {reason}. The end of postgres.log in {folder} says more.',
  databaseRefuses: 'Nobody answers at {server} ({reason}). Is PostgreSQL running there? Check DATABASE_URL.',
  databaseNotFound: 'There is no machine {server} ({reason}). Check the host in DATABASE_URL.',
  databasePassword: 'The database at {server} refuses user or password ({reason}). Check DATABASE_URL.',
  databaseMissing:
    'There is no database "{database}" at {server} ({reason}). Make it with: npm run madoguchi -- migrate',
  databaseSilent: 'The database at {server} does not let us in: {reason}',
  postgres: 'PostgreSQL {version}',
  postgresOld: 'PostgreSQL {version} is too old; {oldestVersion} or newer is needed.',
  clock: 'The clocks of this machine and of the database agree.',
  clockOff:
    'The clocks of this machine and of the database differ by {seconds} seconds. Switch on time synchronisation.',
  clockWrong:
    'The clocks of this machine and of the database differ by {seconds} seconds: codes, sessions and sending go wrong. Switch on time synchronisation on both.',
  databaseEmpty: 'The database is empty. Start the server, or run: npm run madoguchi -- migrate',
  databaseOld:
    'The database is older than this program ({applied} of {wanted} migrations). Run: npm run madoguchi -- migrate',
  databaseNewer:
    'The database is newer than this program ({applied} migrations, {wanted} known). Run the version that migrated it.',
  databaseCurrent: 'The database is at this version (migration {applied}).',
  wall: 'Row-level security binds the role {role} in every table.',
  wallDown:
    'The wall between workspaces is down in: {tables}. Stop the server and restore the policies; {role} must own no table.',
  roleAbove: 'The role {role} may go around row-level security. Run: npm run madoguchi -- migrate',
  roleMissing: 'The role {role} does not exist. Run: npm run madoguchi -- migrate',
  roleEntry: 'The secret opens the database for the app.',
  roleEntryRefused:
    'The app is not let into the database ({reason}): SECRET is another one than at the last start. Set the former one, or run: npm run madoguchi -- migrate',
  roleEntryRefusedKept:
    'The app is not let into the database ({reason}): the secret in {dataDir} is another one than at the last start. Bring the former one back, or run: npm run madoguchi -- migrate',

  jobsNoneFailed: 'There are no stuck jobs.',
  jobsFailed: 'Stuck jobs: {failed}. See "Stuck jobs" in the menu of the desk, and try them again there.',
  workers: 'Background work is done (workers: {workers}).',
  noWorker: 'No worker runs now; nothing waits for one.',
  jobsWait:
    '{waiting} jobs are due, the oldest for {minutes} minutes. Workers cannot keep up, or jobs fail again and again.',
  jobsWaitForNobody:
    '{waiting} jobs are due, the oldest for {minutes} minutes, and no worker runs. Start one: npm start, or npm run madoguchi -- worker',
  ledgerInFine: 'Everything that came in was taken up.',
  ledgerIn: 'Came in and could not be taken up: {inFailed}. See the ledger in the desk, and try it again there.',
  sourcesFine: 'Mail is fetched by IMAP for all mailboxes that are set up for it ({sources}).',
  sourcesTroubled:
    'Mail is not fetched by IMAP for: {addresses}. The mailbox in the settings of the desk says why, and what to do.',
  ledgerOutFine: 'Everything that was to leave has left or is on its way.',
  ledgerOut:
    'Did not leave: {outFailed}; outcome unknown: {outUnknown}. Somebody should decide in the ledger of the desk.',
} as const
