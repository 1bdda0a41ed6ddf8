export const ja = {
  ok: '正常  ',
  note: '注意  ',
  problem: '問題  ',
  healthy: '問題は見つかりませんでした。',
  unhealthy: '問題が {problems} 件あります。直し方は上の各行にあります。',

  settingsReadable: '設定はすべて読めます。',
  settingPort: '{setting} がポート番号ではありません。0 から 65535 の数にしてください。',
  settingS3:
    'S3_URL はこの版では使えません。ファイルは DATA_DIR の中だけに保管します。設定を外し、複数台では DATA_DIR を共有してください。',
  settingNetworks:
    '{setting} がアドレスやネットワークの並びではありません。10.1.0.0/16 のように、カンマで区切って書くか、外してください。',
  settingCount: '{setting} が数ではありません。1 以上の整数にするか、外してください。',
  settingPublicUrl: '{setting} がアドレスの形ではありません。https://desk.example.com のように書いてください。',
  settingDatabaseUrl:
    '{setting} が PostgreSQL のアドレスではありません。postgres://ユーザー:パスワード@ホスト:5432/データベース の形で書いてください。',
  settingMailUrl:
    '{setting} がメールサーバーのアドレスではありません。smtp://ユーザー:パスワード@mail.example.com:587 の形で書いてください。',
  settingCertificate: '{setting} には、証明書が 1 枚入った PEM ファイルの場所を書いてください。',
  settingSecret: '{setting} が短すぎるか単純すぎます。openssl rand -hex 32 で新しく作ってください。',

  node: 'Node.js {version}',
  nodeOld: 'Node.js {version} は古すぎます。{wantedNode} 以上が必要です。npm から起動すると付属のものが使われます。',
  desk: 'デスクの画面は用意できています。',
  deskNotBuilt: 'デスクの画面がまだ作られていないため、ブラウザーには何も表示されません。npm start で作られます。',

  secretSet: 'SECRET が設定されています。',
  secretKept: '秘密の鍵は {dataDir}/secret にあります。バックアップと一緒に控えておいてください。',
  secretToCome: 'SECRET が設定されていません。最初の起動で {dataDir}/secret に作られます。',
  secretAlone:
    'データベースが別のマシンにあるのに SECRET が設定されていません。プロセスごとに別の鍵ができてしまうので、すべてに同じ SECRET を設定してください。',
  publicUrl: 'ブラウザーとメールからの入口は {publicUrl} です。',
  publicUrlHere: 'このマシンのブラウザーからの入口は {publicUrl} です。',
  publicUrlProxied: '入口は {publicUrl} です。このマシンのプロキシから {host} へ渡してください。',
  publicUrlPlain:
    'PUBLIC_URL が {publicUrl} で、TLS がありません。パスワードが暗号化されずに流れます。https: のプロキシを前に置いてください。',
  publicUrlLocal:
    'HOST が {host} でほかのマシンに開いていますが、メールのリンクはこのマシンでしか開けない {publicUrl} を指しています。PUBLIC_URL に皆さんが使うアドレスを設定してください。',

  dataMissing: 'データフォルダー {dataDir} はまだありません。最初の起動で作られます。',
  dataWritable: 'データフォルダー {dataDir} に書き込めます。',
  dataNotWritable:
    'データフォルダー {dataDir} に書き込めません（{reason}）。Madoguchi を動かすアカウントに権限を与えてください。',
  diskFree: 'ディスクの空きは {free} MB です。',
  diskNarrow: 'データフォルダーのディスクの空きが {free} MB しかありません。いっぱいになる前に空けてください。',
  diskFull:
    'データフォルダーのディスクがほとんどいっぱいです（空き {free} MB）。まもなくメールを受け取れなくなります。すぐに空けてください。',

  webOurs: 'ポート {port} で Madoguchi が応えています。',
  smtpOurs: 'ポート {port} でメールを受け取っています。',
  smtpOff: 'SMTP_IN_PORT が off です。メールは mail deliver からだけ入ります。',
  smtpSilent:
    '画面は動いていますが、ポート {port} でメールを受け取っていません。worker を起動してください: npm run madoguchi -- worker',
  portFree: 'ポート {port}（{setting}）は空いています。Madoguchi は今ここで動いていません。npm start で起動します。',
  portTaken:
    'ポート {port}（{setting}）は別のプログラムが使っています。そのプログラムを終了するか、{setting} を空いている番号にしてください。',
  portRefused:
    'ポート {port}（{setting}）を {host} で開けません（{reason}）。別の番号か、このマシンのアドレスにしてください。',

  mailOutbox: 'MAIL_URL が設定されていないため、メールは送られず {folder} に置かれます。',
  mailReady: 'メールサーバー {server} に TLS でサインインできました。',
  mailReadyOpen: 'メールサーバー {server} が TLS で応えました。',
  mailPlain: 'メールサーバー {server} は応えましたが、TLS がありません。メールが暗号化されずに流れます。',
  mailPasswordPlain:
    'メールサーバー {server} にサインインできましたが、TLS がないためパスワードが暗号化されずに流れます。smtps:// か STARTTLS のあるサーバーを使ってください。',
  mailNotReached:
    'メールサーバー {server} が応えません（{reason}）。MAIL_URL のホストとポート、ファイアウォールを確かめてください。',
  mailNoGreeting:
    '{server} はメールサーバーとしての応答を返しません（{reason}）。MAIL_URL のポートを確かめてください。',
  mailTls:
    '{server} と安全な接続ができません（{reason}）。ポート 465 は smtps://、587 は smtp:// です。証明書が有効かも確かめてください。',
  mailSignIn:
    'メールサーバー {server} がサインインを受け付けません（{reason}）。MAIL_URL のユーザーとパスワードを確かめてください。記号は % で表す必要があります。',

  embeddedNone: '{dataDir} にデータベースはまだありません。npm start で作られます。',
  embeddedRuns: '付属のデータベースは動いています。',
  embeddedStopped: '付属のデータベースは止まっています。この点検の間だけ動かしました。',
  embeddedBroken:
    '付属のデータベースが起動しません: {reason}。{folder} の postgres.log の終わりに詳しい理由があります。',
  databaseRefuses: '{server} が応えません（{reason}）。PostgreSQL は動いていますか。DATABASE_URL を確かめてください。',
  databaseNotFound: '{server} というマシンが見つかりません（{reason}）。DATABASE_URL のホストを確かめてください。',
  databasePassword:
    '{server} のデータベースがユーザーかパスワードを受け付けません（{reason}）。DATABASE_URL を確かめてください。',
  databaseMissing:
    '{server} にデータベース「{database}」がありません（{reason}）。次のコマンドで作れます: npm run madoguchi -- migrate',
  databaseSilent: '{server} のデータベースに接続できません: {reason}',
  postgres: 'PostgreSQL {version}',
  postgresOld: 'PostgreSQL {version} は古すぎます。{oldestVersion} 以上が必要です。',
  clock: 'このマシンとデータベースの時計は合っています。',
  clockOff: 'このマシンとデータベースの時計が {seconds} 秒ずれています。時刻の同期を有効にしてください。',
  clockWrong:
    'このマシンとデータベースの時計が {seconds} 秒ずれていて、確認コードやサインイン、送信がうまくいきません。両方で時刻の同期を有効にしてください。',
  databaseEmpty: 'データベースが空です。サーバーを起動するか、次を実行してください: npm run madoguchi -- migrate',
  databaseOld:
    'データベースがこのプログラムより古い版です（移行 {applied} / {wanted}）。次を実行してください: npm run madoguchi -- migrate',
  databaseNewer:
    'データベースがこのプログラムより新しい版です（移行 {applied}、このプログラムは {wanted} まで）。移行したときの版を使ってください。',
  databaseCurrent: 'データベースはこの版のものです（移行 {applied}）。',
  wall: 'ロール {role} には全テーブルで行レベルの壁が効いています。',
  wallDown:
    '次のテーブルでワークスペースの間の壁がなくなっています: {tables}。サーバーを止めてポリシーを元に戻してください。{role} がテーブルを所有してはいけません。',
  roleAbove: 'ロール {role} が行レベルの壁を越えられます。次を実行してください: npm run madoguchi -- migrate',
  roleMissing: 'ロール {role} がありません。次を実行してください: npm run madoguchi -- migrate',
  roleEntry: '秘密の鍵でデータベースに接続できます。',
  roleEntryRefused:
    'データベースに接続できません（{reason}）。SECRET が前回の起動のときと違います。元の値に戻すか、次を実行してください: npm run madoguchi -- migrate',
  roleEntryRefusedKept:
    'データベースに接続できません（{reason}）。{dataDir} の秘密の鍵が前回の起動のときと違います。元に戻すか、次を実行してください: npm run madoguchi -- migrate',

  jobsNoneFailed: '止まった処理はありません。',
  jobsFailed:
    '止まった処理が {failed} 件あります。デスクのメニューの「止まった処理」で確かめ、もう一度試してください。',
  workers: '裏側の処理は動いています（worker {workers}）。',
  noWorker: 'worker は動いていません。待っている処理もありません。',
  jobsWait:
    '処理が {waiting} 件待っていて、いちばん古いものは {minutes} 分たっています。worker が追いつかないか、失敗を繰り返しています。',
  jobsWaitForNobody:
    '処理が {waiting} 件待っていて（古いもので {minutes} 分）、worker が動いていません。npm start か npm run madoguchi -- worker で起動してください。',
  ledgerInFine: '届いたものはすべて取り込まれています。',
  ledgerIn: '届いたのに取り込めなかったものが {inFailed} 件あります。デスクの台帳で確かめ、もう一度試してください。',
  sourcesFine: 'IMAP での受信はすべて動いています（{sources} 件）。',
  sourcesTroubled:
    'IMAP でメールを受け取れていないメールボックスがあります: {addresses}。デスクの設定の「メールボックス」で理由を確かめてください。',
  ledgerOutFine: '送るものはすべて送られたか、送られるところです。',
  ledgerOut:
    '送れなかったものが {outFailed} 件、届いたか分からないものが {outUnknown} 件あります。デスクの台帳でどうするか決めてください。',
} as const
